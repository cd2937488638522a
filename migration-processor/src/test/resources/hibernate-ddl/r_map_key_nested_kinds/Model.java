// nested embeddables as keys of collections of all kinds, with overrides
package r_map_key_nested_kinds;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { @Id Long id; 
 @ElementCollection @AttributeOverride(name = "key.inK.c", column = @Column(name = "kc")) @AttributeOverride(name = "key.inK.n", column = @Column(name = "kn")) Map<K, V> map; 
 @ElementCollection Map<K, String> plain; 
 @ElementCollection  @AttributeOverride(name = "value.inV.c", column = @Column(name = "vc")) @AttributeOverride(name = "value.inV.n", column = @Column(name = "vn")) Map<K, V> half;
 @OneToMany Map<K, B> refs;
 @OneToMany @JoinColumn(name = "xx") Map<K, B> refs2;
 @ManyToMany @JoinTable(name = "mm") Map<KK, B> refs3;
 }
@Entity class B { @Id Long id; }
@Embeddable class K { String k; @Embedded Common inK; }
@Embeddable class KK { String kk; @Embedded Plain plain; }
@Embeddable class Plain { @Column(name = "ppp") String pp; }
@Embeddable class V { String v; @Embedded Common inV; }
@Embeddable @Access(AccessType.FIELD) class Common { String c; Integer n; }
