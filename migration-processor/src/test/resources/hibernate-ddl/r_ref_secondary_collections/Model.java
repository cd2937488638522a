// Collections that refer to a column of a secondary table of their owner (7.4 makes a foreign key to a column that is not there)
package r_ref_secondary_collections;

import jakarta.persistence.*;
import java.util.*;

@Entity
@SecondaryTable(name = "tx")
class T {
    @Id Long id;
    @Column(table = "tx") String a;
    @OneToMany @JoinColumn(name = "x1", referencedColumnName = "a") List<S> references;
    @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "x2", referencedColumnName = "a")) Set<String> texts;
    @ManyToMany @JoinTable(name = "ts", joinColumns = @JoinColumn(name = "x3", referencedColumnName = "a"), inverseJoinColumns = @JoinColumn(name = "x4")) List<S> many;
}
@Entity class S { @Id Long id; }
