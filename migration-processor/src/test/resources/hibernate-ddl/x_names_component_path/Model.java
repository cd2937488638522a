// hibernate.implicit_naming_strategy=component-path: columns of embeddables are called after the whole path, those of entities as ever
package x_names_component_path;
import jakarta.persistence.*;
import java.util.*;
@Entity(name="Bird") class Sparrow { @Id @GeneratedValue Long id; String fullName; @Embedded Home home; @ManyToOne Tree favouriteTree; @OneToMany(mappedBy="home.mainTree") Set<Sparrow> lodgers; @Embedded @AttributeOverride(name="boxNo", column=@Column(name="box")) Box box; }
@Embeddable class Home { String streetName; @Embedded Place placeOf; @ManyToOne Sparrow mainTree; }
@Embeddable class Place { @Column(nullable=false) int latPos; @Column(name="lng") int longPos; @Column(length=10) String label; @OneToOne Tree farTree; }
@Embeddable class Box { int boxNo; @Enumerated(EnumType.STRING) Kind boxKind; }
enum Kind { WOOD, STONE }
@Entity class Tree { @Id Long id; @ManyToOne Tree parentTree; @Embedded Place placeOf; }
@MappedSuperclass abstract class Base { @Id Long id; @Embedded Box part; }
@Entity class Crate extends Base { @ManyToOne Crate inside; }
