// Ids that stand for ids which stand for others of another length: only where the column's name is written and it is the whole id, it has that of the last
package n_derived_sizes_chain;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity class A { @Id @Column(length = 40) String a; }
@Entity class B { @Id @Column(length = 30) String id; @MapsId @OneToOne @JoinColumn(name = "da") A a; }
@Entity class Z { @Id @Column(length = 30) String id; @MapsId @ManyToOne @JoinColumn(name = "da") A a; }
@Entity class Named { @Id @Column(length = 20) String id; @MapsId @OneToOne @JoinColumn(name = "dn") B b; }
@Entity class Unnamed { @Id @Column(length = 20) String id; @MapsId @OneToOne B b; }
@Entity class Many { @Id @Column(length = 20) String id; @MapsId @ManyToOne B b; }
@Entity class OfMany { @Id @Column(length = 20) String id; @MapsId @OneToOne Z z; }
@Entity class Last { @Id @Column(length = 20) String id; @MapsId @OneToOne Unnamed u; }
@Entity class Whole { @Id @OneToOne B b; }
class Key implements Serializable { String b; String x; }
@Entity @IdClass(Key.class) class OfClass { @Id @OneToOne B b; @Id String x; }
@Entity @IdClass(Key.class) class NamedOfClass { @Id @ManyToOne @JoinColumn(name = "dc") B b; @Id String x; }
@Embeddable class Part implements Serializable { String p; String x; }
@Entity class Embedding { @EmbeddedId Part part; @MapsId("p") @OneToOne B b; }
@Entity class NamedEmbedding { @EmbeddedId Part part; @MapsId("p") @OneToOne @JoinColumn(name = "de") B b; }
@Embeddable class Inside implements Serializable { @ManyToOne B b; String x; }
@Entity class Within { @EmbeddedId Inside inside; }
@Entity class R { @Id Long id; @ManyToOne B b; @ManyToOne Named named; @ManyToOne Unnamed unnamed; @ManyToOne Whole whole; @ManyToOne OfClass c; @ManyToOne NamedEmbedding e; @ManyToOne Within w; }
