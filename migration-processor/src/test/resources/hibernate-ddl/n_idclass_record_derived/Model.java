// an id class that is a record, with an entity of two columns as its part
package n_idclass_record_derived;

import jakarta.persistence.*;
import java.util.*;

@Embeddable record ParentKey(char v, UUID a) {}
record Key(ParentKey parent, Integer first) {}
@Embeddable record Part(String text) {}
@Entity class Parent { @EmbeddedId ParentKey id; }
@Entity @IdClass(Key.class) class A {
    @Id Integer first;
    @Id @ManyToOne Parent parent;
    @ElementCollection Set<Part> parts;
    @OneToOne A other;
}
