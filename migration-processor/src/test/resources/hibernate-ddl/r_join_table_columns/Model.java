// the column for the target in the join table of one reference: @JoinColumn beside the table, and overrides of either
package r_join_table_columns;
import jakarta.persistence.*;
import java.util.*;
@Entity class C { @Id long id; }
@MappedSuperclass class Above {
    @ManyToOne C bare;
    @ManyToOne @JoinColumn(name = "column") C column;
    @ManyToOne @JoinTable(name = "own", inverseJoinColumns = @JoinColumn(name = "inverse")) C table;
}
@Entity
@AssociationOverride(name = "bare", joinTable = @JoinTable(name = "t1", joinColumns = @JoinColumn(name = "j"), inverseJoinColumns = @JoinColumn(name = "i")))
@AssociationOverride(name = "column", joinTable = @JoinTable(name = "t2", joinColumns = @JoinColumn(name = "j"), inverseJoinColumns = @JoinColumn(name = "i")))
@AssociationOverride(name = "table", joinTable = @JoinTable(name = "t3", joinColumns = @JoinColumn(name = "j"), inverseJoinColumns = @JoinColumn(name = "i")))
class Below extends Above {
    @Id long id;
    @ManyToOne @JoinTable(name = "t4", inverseJoinColumns = @JoinColumn(name = "i")) @JoinColumn(name = "direct") C both;
    @ManyToOne(optional = false) @JoinTable(name = "t5") @JoinColumn(name = "direct") C required;
    @OneToOne @JoinTable(name = "t6", inverseJoinColumns = @JoinColumn(name = "i")) C one;
}
