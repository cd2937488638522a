// match full of several columns, which are all null or none
package r_foreign_key_match_columns;
import jakarta.persistence.*;
import java.util.*;
@Embeddable class Key implements java.io.Serializable { long x; long y; }
@Entity class C { @EmbeddedId Key id; }
@Entity class A {
    @Id long id;
    @ManyToOne @JoinColumns(value = {@JoinColumn(name = "cx", referencedColumnName = "x"), @JoinColumn(name = "cy", referencedColumnName = "y")}, foreignKey = @ForeignKey(name = "fk1", foreignKeyDefinition = "foreign key (cx, cy) references C (x, y) match full")) C one;
}
