// hibernate.implicit_naming_strategy=component-path: embedded ids, classes of ids, derived ids
package x_names_component_path_ids;
import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
@Embeddable class NestId implements Serializable { Long hallNo; Long rowNo; }
@Entity class Nest { @EmbeddedId NestId nestKey; @ElementCollection Set<String> names; }
@Entity class Egg { @Id Long id; @ManyToOne Nest nestOf; @ManyToMany Set<Nest> nests; @Embedded EggIn in; }
@Embeddable class EggIn { @ManyToOne Nest nestIn; }
class ChickId implements Serializable { Long eggNo; Long number; }
@IdClass(ChickId.class) @Entity class Chick { @Id Long eggNo; @Id Long number; String word; @ManyToMany Set<Egg> eggs; @ManyToOne Chick next; }
class DerivedId implements Serializable { Long egg; Long number; }
@IdClass(DerivedId.class) @Entity class Derived { @Id @ManyToOne Egg egg; @Id Long number; @ManyToOne Derived beside; }
@Embeddable class PartId implements Serializable { Long eggNo; Long number; }
@Entity class Part { @EmbeddedId PartId partKey; @MapsId("eggNo") @ManyToOne Egg egg; }
@Entity class Shell { @Id Long id; @MapsId @OneToOne Egg egg; @ManyToOne Shell other; }
