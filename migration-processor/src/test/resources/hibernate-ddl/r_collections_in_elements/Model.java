// collections of entities in embeddables that are elements (rejected)
package r_collections_in_elements;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { @Id Integer id; @ElementCollection Set<Part> parts; @ManyToMany Map<Key, A> others; }
@Embeddable class Part { int line; @ManyToMany Set<A> all; Inside inside; }
@Embeddable class Inside { @OneToMany(mappedBy="id") List<A> some; @ManyToOne @JoinTable(name="One") A one; }
@Embeddable class Key { int line; @ElementCollection List<String> words; }
