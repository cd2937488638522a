// columns that are no key and referred to, which 6.6 leaves as they are where there is no foreign key
package r_unique_referenced;
import jakarta.persistence.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import java.util.*;
@Entity class B { @Id int id; String a; String b; String c; String d; }
@Entity class A {
    @Id int id;
    @OneToOne @JoinColumn(referencedColumnName = "a") @NotFound B notFound;
    @ManyToOne @JoinColumn(referencedColumnName = "b") @NotFound(action = NotFoundAction.IGNORE) B ignored;
    @ManyToOne @JoinColumn(referencedColumnName = "c", foreignKey = @jakarta.persistence.ForeignKey(ConstraintMode.NO_CONSTRAINT)) B none;
}
