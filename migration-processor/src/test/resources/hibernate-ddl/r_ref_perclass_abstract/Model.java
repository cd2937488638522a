// what refers to columns of an abstract TABLE_PER_CLASS that are no keys
package r_ref_perclass_abstract;
import jakarta.persistence.*;
import java.util.*;
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class P { @Id Long id; String code; String code2; String x; String y; String z; @ManyToOne R r; }
@Entity class C extends P { String own; String own2; }
@Entity class D extends C { String own3; }
@Entity class S extends P { String sib; }
@Entity class R { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "code2", name="q") C c; 
 @ManyToOne @JoinColumn(referencedColumnName = "x", name="x1") @JoinColumn(referencedColumnName = "y", name="y1") P p2; 
 @ManyToOne @JoinColumn(referencedColumnName = "own", name="c1") C cown; 
 @ManyToOne @JoinColumn(referencedColumnName = "z", name="z1") S s; 
}
