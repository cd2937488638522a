// columns that are no keys and are referred to without a foreign key
package r_ref_constraints;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class P { @Id Long id; String code; String x; String y; String x2; String y2; }
@Entity class C extends P { String own; }
@Entity class N { @Id Long id; String n1; String n2; @Column(unique = true) String n3; String n4; String n5; }
@Entity class R { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "code", name="p") P p; 
 @ManyToOne @JoinColumn(referencedColumnName = "x", name="xx") @JoinColumn(referencedColumnName = "y", name="yy")  P p2; 
 @ManyToOne @NotFound(action = NotFoundAction.IGNORE) @JoinColumn(referencedColumnName = "n1", name="nn1") @JoinColumn(referencedColumnName = "n2", name="nn2")  N nn; 
 @ManyToOne @JoinColumns(value = {@JoinColumn(referencedColumnName = "n4", name="nn4"), @JoinColumn(referencedColumnName = "n5", name="nn5")}, foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))  N nk; 
 @ManyToOne @JoinColumn(referencedColumnName = "n3", name="nn3") N n3; 
}
