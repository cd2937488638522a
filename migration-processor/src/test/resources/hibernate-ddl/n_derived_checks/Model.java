// checks of derived ids: of values that @MapsId or an id class hold, not of associations alone
package n_derived_checks;
import jakarta.persistence.*;
import java.util.*;
enum Color { RED, GREEN, BLUE }
@Entity class Root { @Id Color id; }
@Embeddable class Key implements java.io.Serializable {
    Color color;
    @Convert(converter = org.hibernate.type.YesNoConverter.class) boolean flag;
}
@Entity class Keyed { @EmbeddedId Key id; }
@Entity class One { @EmbeddedId Key id; @MapsId @OneToOne Keyed one; }
@Entity class Many { @EmbeddedId Key id; @MapsId @ManyToOne Keyed one; }
@Entity class Mapped { @Id Color id; @MapsId @OneToOne Root root; }
@Entity class OfMapped { @Id Color id; @MapsId @OneToOne Mapped mapped; }
@Entity class Shared { @Id @OneToOne Root root; }
@Entity class OfShared { @Id Color id; @MapsId @OneToOne Shared shared; }
@Embeddable class Half implements java.io.Serializable { Color color; int number; }
@Entity class Halved { @EmbeddedId Half id; @MapsId("color") @ManyToOne Root root; }
class ValueKey implements java.io.Serializable { Color root; int number; }
@Entity @IdClass(ValueKey.class) class OfValue { @Id @ManyToOne Root root; @Id int number; }
class EntityKey implements java.io.Serializable { Root root; int number; }
@Entity @IdClass(EntityKey.class) class OfEntity { @Id @ManyToOne Root root; @Id int number; }
@Entity class Referring { @Id long id; @ManyToOne One one; @ManyToOne OfValue value; }
