// with a table for each class, a set of embeddables that are unique for each owner, whose key has several columns
package r_set_below_id_class;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

enum Color { RED, GREEN }

record DeptKey(Color tint, UUID code) implements Serializable {}

@Embeddable
class Part { UUID part; }

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@IdClass(DeptKey.class)
class Dept {
    @Id UUID code;
    @Id Color tint;
    @ElementCollection Set<Part> parts;
}

@Entity
class Mail extends Dept {
    @ElementCollection Set<Part> others;
    @OneToOne Dept dept;
    @OneToOne Mail mail;
}
