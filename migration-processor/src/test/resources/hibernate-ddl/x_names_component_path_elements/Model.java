// hibernate.implicit_naming_strategy=component-path: embeddables in collections, where 6.6 writes quotes, and references have them
package x_names_component_path_elements;
import jakarta.persistence.*;
import java.util.*;
@Entity class Tree { @Id Long id; @ElementCollection List<Place> placesSeen; @Embedded Cover cover; }
@Embeddable class Cover { @ElementCollection Set<Leaf> leafTypes; }
@Embeddable class Place { int latPos; @Column(name="lng") int longPos; @Embedded Deep deep; @ManyToOne Tree nearTree; }
@Embeddable class Deep { String word; @ManyToOne Tree farTree; }
@Embeddable class Leaf { String leafName; }
