// @NotFound of a reference through a table, which then has no foreign key at all
package r_notfound_by_table;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class Other { @Id long id; }
@Entity class A {
    @Id long id;
    @OneToOne @JoinTable(name = "a_one") @NotFound Other one;
    @ManyToOne @JoinTable(name = "a_many") @NotFound(action = NotFoundAction.IGNORE) Other many;
    @ManyToOne @JoinTable(name = "a_plain") Other plain;
    @ManyToMany @JoinTable(name = "a_all") @NotFound(action = NotFoundAction.IGNORE) Set<Other> all;
}
