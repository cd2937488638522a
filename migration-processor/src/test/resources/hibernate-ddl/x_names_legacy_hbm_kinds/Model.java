// hibernate.implicit_naming_strategy=legacy-hbm: hierarchies, secondary tables, derived ids, quoted names, unique columns
package x_names_legacy_hbm_kinds;
import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
@Entity(name="Beast") class Animal { @Id Long animalNo; }
@Entity(name="Hund") class Dog extends Animal { @ElementCollection Set<String> toys; @ManyToMany Set<Shelf> shelves; }
@Entity(name="Rack") @Inheritance(strategy=InheritanceType.JOINED) @SecondaryTable(name="ShelfMore") class Shelf { @Id Long shelfNo; @Column(table="ShelfMore") String more; }
@Entity(name="Tall") class TallShelf extends Shelf { @ElementCollection Set<String> labels; @OneToMany Set<Dog> dogs; }
@Embeddable class PartId implements Serializable { Long dogNo; Long number; }
@Entity @Table(uniqueConstraints=@UniqueConstraint(columnNames="partName"), indexes=@Index(columnList="partName, kind")) class Part { @EmbeddedId PartId partKey; @MapsId("dogNo") @ManyToOne Dog dog; String partName; int kind; }
@Entity @Table(name="`qTab`") class Quoted { @Id Long id; @ElementCollection Set<String> words; @ManyToOne Quoted other; @ManyToMany Set<Dog> dogs; }
