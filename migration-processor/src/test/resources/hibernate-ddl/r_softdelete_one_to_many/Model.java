// @SoftDelete at a one-to-many (rejected)
package r_softdelete_one_to_many;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import java.util.*;
@Entity class A { @Id Integer id; @OneToMany @SoftDelete Set<B> bs; }
@Entity class B { @Id Integer id; }
