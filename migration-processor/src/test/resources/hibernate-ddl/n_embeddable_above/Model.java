// an embeddable below another embeddable, whose attributes Hibernate leaves out, and below a mapped superclass
package n_embeddable_above;

import jakarta.persistence.*;

@Entity
class A {
    @Id int id;
    Sub part;
    Below other;
}

@Embeddable
class Base {
    String left;
}

@Embeddable
class Sub extends Base {
    String own;
}

@MappedSuperclass
class Above {
    String taken;
}

@Embeddable
class Below extends Above {
    String below;
}
