// join tables without a name that are one, of embedded attributes and of mapped superclasses too
package r_shared_embedded;
import jakarta.persistence.*;
import java.util.*;
@Entity class A1 { @Id Long id; @ManyToMany Set<T> bs; @Embedded Part part; @ManyToMany Set<T> zs; }
@Entity class A2 { @Id Long id; @ManyToMany Set<T> bs; @Embedded Part part; }
@Entity class A3 { @Id Long id; @Embedded Nest aa; @ManyToMany Set<T> zs; }
@Entity class A4 { @Id Long id; @Embedded Nest aa; @Embedded Part2 zs; }
@MappedSuperclass class M { @ManyToMany Set<T> zs; @OneToMany Set<T> ys; }
@Entity class A5 extends M { @Id Long id; @ManyToMany Set<T> bs; }
@Entity class A6 extends M { @Id Long id; @Embedded Part part; }
@MappedSuperclass class N { @Embedded Part part; @ManyToMany Set<T> bs; }
@Entity class A7 extends N { @Id Long id; @ElementCollection @CollectionTable(name = "A7_T") Set<Integer> aa; }
@Entity class A8 { @Id Long id; @OneToMany @JoinColumn(name = "fk8", foreignKey = @ForeignKey(name = "k8_list")) List<T> list; @Embedded Keyed part; @OneToMany @JoinColumn(name = "fk8", foreignKey = @ForeignKey(name = "k8_zs")) List<T> zs; }
@Entity class A9 { @Id Long id; @OneToMany @JoinColumn(name = "fk8b", foreignKey = @ForeignKey(name = "k9_list")) List<T> list; @Embedded Keyed9 part; }
@Embeddable class Part { @ManyToMany Set<T> deep; @ManyToMany Set<T> also; Integer n; }
@Embeddable class Part2 { @ManyToMany Set<T> second; Integer m; }
@Embeddable class Nest { @Embedded Part inner; @ManyToMany Set<T> ax; @ManyToMany Set<T> x; Integer o; }
@Embeddable class Keyed { @OneToMany @JoinColumn(name = "fk8", foreignKey = @ForeignKey(name = "k8_part")) List<T> deep; Integer n; }
@Embeddable class Keyed9 { @OneToMany @JoinColumn(name = "fk8b", foreignKey = @ForeignKey(name = "k9_part")) List<T> deep; Integer n; }
@Entity class T { @Id Long id; }
