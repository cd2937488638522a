// a version in an embeddable (rejected)
package n_version_embedded;

import jakarta.persistence.*;

@Entity
class A {
    @Id long id;
    P p;
}

@Embeddable
class P {
    String text;
    @Version int version;
}
