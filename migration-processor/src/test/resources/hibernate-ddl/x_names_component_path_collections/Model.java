// hibernate.implicit_naming_strategy=component-path: collections inside of embeddables; places in lists and maps have the attribute's name alone
package x_names_component_path_collections;
import jakarta.persistence.*;
import java.util.*;
@Entity class Tree { @Id Long id; @Embedded Cover cover; }
@Embeddable class Cover { @ElementCollection Set<String> leafTypes; @ElementCollection @OrderColumn List<String> layers; @OneToMany @JoinColumn Set<Bird> beside; @Embedded In in; @ManyToMany @JoinTable(name="covers") Set<Nest> nests; }
@Embeddable class In { @ManyToMany Set<Bird> farBirds; @OneToMany @JoinTable(name="nestsIn") List<Nest> nestsIn; }
@Entity class Bird { @Id Long id; @Embedded Inverse inverse; }
@Embeddable class Inverse { @ManyToMany(mappedBy="cover.in.farBirds") Set<Tree> ofTrees; }
@Entity class Nest { @Id Long id; }
