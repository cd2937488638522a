// a @SecondaryTable of an entity that is a @Subselect, which has it
package r_secondary_query;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class G {
    @Id Long id;
    @OneToMany(mappedBy = "g") List<M> ms;
}
@Entity @Subselect("select 1 as id") @SecondaryTable(name = "beside") class M {
    @Id Long id;
    @Column(table = "beside") String text;
    @ManyToOne @JoinColumn(table = "beside") @OnDelete(action = OnDeleteAction.SET_NULL) G g;
    @ManyToOne @JoinTable(name = "joined") G other;
}
