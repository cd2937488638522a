// collections of one entity that share a table and its columns: of two embedded objects of one class, and side by side
package n_embedded_shared_collection;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Texts { @Column(name="t") String text; @ElementCollection @CollectionTable(name="texts") List<String> values; }
@Embeddable class Inner { String a; int b; }
@Embeddable class Inners { @ElementCollection @CollectionTable(name="inners") @AttributeOverride(name="a", column=@Column(name="x")) Set<Inner> values; }
@Embeddable class Links { @ManyToMany @JoinTable(name="links") Set<Target> links; @ElementCollection @CollectionTable(name="numbers") @MapKeyColumn(name="k") @Column(name="v", nullable=false) Map<String, Integer> numbers; @OneToMany @JoinTable(name="ones") @OrderColumn(name="pos") List<Target> ones; }
@Entity class Target { @Id long id; }
@Entity class Elements { @Id long id; @Embedded @AttributeOverride(name="text", column=@Column(name="t1")) Texts one; @Embedded @AttributeOverride(name="text", column=@Column(name="t2")) Texts two; }
@Entity class Embeddeds { @Id long id; @Embedded Inners one; @Embedded Inners two; }
@Entity class Associations { @Id long id; @Embedded Links one; @Embedded Links two; }
@Entity class Beside { @Id long id; @ElementCollection @CollectionTable(name="direct") @Column(name="v") List<String> one; @ElementCollection @CollectionTable(name="direct") @Column(name="v") List<String> two; }
