// a key of an embeddable that another extends (rejected)
package n_embeddable_hierarchy_id;

import jakarta.persistence.*;

@Entity
class A {
    @EmbeddedId Base key;
}

@Embeddable
class Base {
    String text;
}

@Embeddable
class Low extends Base {
    String low;
}
