// the mappedBy side of a reference in a table of its own to what is no key (rejected)
package r_inverse_apart_no_key;

import jakarta.persistence.*;
import java.util.*;

@Entity class G implements java.io.Serializable {
    @Id Long id;
    @Column(unique = true) String code;
    @OneToMany(mappedBy = "g") List<M> ms;
}
@Entity @SecondaryTable(name = "apart") class M {
    @Id Long id;
    @ManyToOne @JoinColumn(table = "apart", referencedColumnName = "code") G g;
}
