// hibernate.implicit_naming_strategy=legacy-jpa: entities with other names than their classes and tables, references, collections and join tables
package x_names_legacy_jpa;
import jakarta.persistence.*;
import java.util.*;
@Entity(name="Bird") class Sparrow { @Id @GeneratedValue Long id; String fullName; @ManyToOne Tree favouriteTree; @Embedded Home home; @ElementCollection Set<String> nickNames; @OneToMany Set<Tree> visitedTrees; @ElementCollection Map<String,String> callNames; @OneToMany @JoinColumn Set<Tree> ownTrees; }
@Embeddable class Home { String streetName; @ManyToOne Tree mainTree; }
@Entity(name="Wood") @Table(name="bigTrees") class Tree { @Id @Column(name="treeKey") Long id; @ElementCollection @OrderColumn List<String> layers; @ManyToMany(mappedBy="trees") Set<Nest> nests; @OneToOne Tree parentTree; @ManyToOne @JoinTable Nest via; @ElementCollection Map<Nest,String> marks; }
@Entity class Nest { @Id Long id; @ManyToMany Set<Tree> trees; }
