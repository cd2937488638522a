// index_validation and unique_key_validation=ALL: the names of unique keys of natural ids, of sets, and of references to several columns
package v_validate_implied;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.NaturalId;

@Embeddable class Key implements Serializable { long low; long high; }
@Embeddable class Place { String town; @Column(name = "`Zip Code`") String zip; }
@Entity class Whole { @EmbeddedId Key id; @NaturalId String taxCode; }
@Entity class Person { @Id Long id; @NaturalId String firstName; @NaturalId(mutable = true) String lastName; @NaturalId @ManyToOne Person boss; String a; String b; }
@Entity @Table(name = "`Quoted`") class Quoted { @Id Long id; @NaturalId String nick; @NaturalId @Embedded Place place; @OneToOne Whole one; @ElementCollection Set<String> tags; @ElementCollection Set<Place> places; }
@Entity class Owner { @Id Long id; @OneToMany @JoinTable(name = "owned") Set<Whole> owned; @OneToMany @JoinTable(name = "listed") List<Whole> listed; @ManyToMany @JoinTable(name = "shared") Set<Whole> shared; @OneToOne @JoinColumns({@JoinColumn(name = "p_a", referencedColumnName = "a"), @JoinColumn(name = "p_b", referencedColumnName = "b")}) Person person; }
