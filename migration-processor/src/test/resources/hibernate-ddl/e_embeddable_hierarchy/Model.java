// Envers: of embeddables that others extend only the uppermost one is audited
package e_embeddable_hierarchy;

import jakarta.persistence.*;
import org.hibernate.envers.Audited;

@Entity
@Audited
class A {
    @Id int id;
    Base part;
}

@Embeddable
class Base {
    String text;
}

@Embeddable
class Low extends Base {
    String low;
}
