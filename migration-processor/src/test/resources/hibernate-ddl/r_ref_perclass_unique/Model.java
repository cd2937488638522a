// what refers to columns of TABLE_PER_CLASS that are unique anyway
package r_ref_perclass_unique;
import jakarta.persistence.*;
import java.util.*;
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @Table(uniqueConstraints = @UniqueConstraint(name = "uq", columnNames = "code")) class P { @Id Long id; String code; @Column(unique = true) String code2; String x; }
@Entity class C extends P { String own; }
@Entity class R { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "code2", name="q") C c; @ManyToOne @JoinColumn(referencedColumnName = "code", name="p") C p; 
 @ManyToOne @JoinColumn(referencedColumnName = "code", name="pp") P pp; @ManyToOne @JoinColumn(referencedColumnName = "x", name="ppx", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) P ppp;}
