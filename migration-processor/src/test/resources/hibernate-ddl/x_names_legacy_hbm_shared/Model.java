// hibernate.implicit_naming_strategy=legacy-hbm: collections that share join columns and tables by name
package x_names_legacy_hbm_shared;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { @Id Integer id; @OneToMany @JoinColumn Set<B> bs; @OneToMany @JoinColumn(name="x") @OrderColumn List<B> more; @OneToMany @JoinColumn(name="x") Set<B> others; Part part; @AttributeOverride(name="n", column=@Column(name="nn")) Part again; @OneToMany @JoinTable(name="J") Set<B> many; @ManyToMany @JoinTable(name="J") Set<A> most; @ElementCollection @CollectionTable(name="E") Set<String> words; @ElementCollection @CollectionTable(name="E") List<Integer> numbers; }
@Entity class C { @Id Integer id; @OneToMany @JoinColumn Set<B> bs; @OneToMany @JoinColumn @OrderColumn List<B> a; @ManyToMany @JoinTable(name="J") Set<B> many; @ElementCollection @CollectionTable(name="E") Set<String> words; }
@Embeddable class Part { int n; @OneToMany @JoinColumn Set<B> ps; }
@Entity class B { @Id Integer id; @ManyToOne A a; @ManyToOne A bs; }
