// what refers to several columns of TABLE_PER_CLASS that are no keys
package r_ref_perclass_several;
import jakarta.persistence.*;
import java.util.*;
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class P { @Id Long id; String x; String y; String v; String w; String n; @ManyToOne R r; }
@Entity class C extends P { String own; String own2; }
@Entity class D extends C { String own3; }
@Entity class S extends P { String sib; String sib2; @Column(unique = true) String sib3; }
@Entity class R { @Id Long id; 
 @ManyToOne @JoinColumn(referencedColumnName = "x", name="x1") @JoinColumn(referencedColumnName = "y", name="y1") C p2; 
 @ManyToOne @JoinColumn(referencedColumnName = "v", name="v1") @JoinColumn(referencedColumnName = "w", name="w1") S s2; 
 @ManyToOne @JoinColumn(referencedColumnName = "own", name="o1") @JoinColumn(referencedColumnName = "own2", name="o2") C c2; 
 @ManyToOne @JoinColumn(referencedColumnName = "sib", name="z1") @JoinColumn(referencedColumnName = "sib2", name="z2") S s3; 
 @ManyToOne @JoinColumn(referencedColumnName = "sib3", name="z3") S s4; 
 @ManyToMany @JoinTable(name = "jt", inverseJoinColumns = @JoinColumn(name = "nn", referencedColumnName = "n")) Set<S> ss;
 @OneToOne @JoinColumn(referencedColumnName = "sib3", name="z5") S s5; 
}
