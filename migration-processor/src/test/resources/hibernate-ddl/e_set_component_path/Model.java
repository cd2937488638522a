// Envers with hibernate.implicit_naming_strategy=component-path: what was done to a row is named after the id where it is a part of it
package e_set_component_path;
import jakarta.persistence.*;
import org.hibernate.envers.*;
import java.io.Serializable;
import java.util.*;
@Entity(name="Bird") @Audited class Sparrow { @Id Long birdNo; String fullName; @Version int version; @Embedded Home home; @ManyToOne Tree favouriteTree; @OneToMany Set<Tree> seenTrees; @ElementCollection Set<String> words; @ElementCollection Map<String,Place> byName; @ElementCollection Set<Place> places; @ElementCollection List<Place> list; @ElementCollection Map<Key,String> byKey; @ElementCollection @Lob Map<String,String> texts; }
@Embeddable class Home { String street; Inner inner; @ManyToOne Tree homeTree; @ElementCollection Set<String> names; @ElementCollection Set<Inner> inners; }
@Embeddable class Place { String street; Inner inner; @ManyToOne Tree tree; }
@Embeddable class Key { String name; int number; }
@Embeddable class Inner { int count; Integer other; }
@Entity @Audited class Tree { @EmbeddedId TreeId treeId; @ManyToOne Sparrow nester; }
@Embeddable class TreeId implements Serializable { int rowNo; int colNo; }
