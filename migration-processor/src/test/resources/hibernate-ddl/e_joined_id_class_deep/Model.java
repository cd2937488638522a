// audit tables of three levels of JOINED with a composite key
package e_joined_id_class_deep;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.envers.Audited;

@Entity
@Audited
@IdClass(Pk.class)
@Inheritance(strategy = InheritanceType.JOINED)
class A {
    @Id String z;
    @Id Integer a;
    @Id UUID m;
    String x;
}

class Pk implements Serializable {
    String z;
    Integer a;
    UUID m;
}

@Entity
@Audited
class B extends A {
    String y;
}

@Entity
@Audited
class C extends B {
    String w;
}
