// keys of a map, embeddable or without an annotation, in the table of its elements or of the reference to its owner
package r_map_key_inverse;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Span { int low; @Column(nullable = false) String high; Integer middle; }
@Entity class A { @Id long id; @OneToMany(mappedBy = "owner") Map<Span, B> owned; }
@Entity class C { @Id long id; @OneToMany @JoinColumn(name = "c_ref") @AttributeOverride(name = "key.low", column = @Column(name = "k_low", nullable = false)) @AttributeOverride(name = "key.high", column = @Column(name = "k_high")) Map<Span, D> joined; }
@Entity class E { @Id long id; @OneToMany(mappedBy = "owner") @AttributeOverride(name = "key.low", column = @Column(name = "k_low")) Map<Span, F> linked; @OneToMany(mappedBy = "other") Map<String, F> named; @OneToMany(mappedBy = "third") Map<A, F> byA; }
@Entity class G { @Id long id; @OneToMany(mappedBy = "owner") @MapKey Map<Long, H> byId; @OneToMany(mappedBy = "other") Map<String, H> byName; @OneToMany(mappedBy = "third") Map<A, H> byA; }
@Entity class B { @Id long id; @ManyToOne A owner; }
@Entity class D { @Id long id; }
@Entity class F { @Id long id; @ManyToOne @JoinTable(name = "link") E owner; @ManyToOne @JoinTable(name = "link2") E other; @ManyToOne @JoinTable(name = "link3") E third; }
@Entity class H { @Id long id; @ManyToOne G owner; @ManyToOne G other; @ManyToOne G third; }
