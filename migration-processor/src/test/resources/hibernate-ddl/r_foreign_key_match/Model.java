// foreignKeyDefinition with match full and match simple, and a check at the end by its last words alone
package r_foreign_key_match;
import jakarta.persistence.*;
import java.util.*;
@Entity class B { @Id long id; }
@Entity class A {
    @Id long id;
    @ManyToOne @JoinColumn(name = "a1", foreignKey = @ForeignKey(name = "fk1", foreignKeyDefinition = "foreign key (a1) references B (id) match full on delete cascade")) B one;
    @ManyToOne @JoinColumn(name = "a2", foreignKey = @ForeignKey(name = "fk2", foreignKeyDefinition = "foreign key (a2) references B MATCH SIMPLE on update cascade initially deferred")) B two;
    @ManyToOne @JoinColumn(name = "a3", foreignKey = @ForeignKey(name = "fk3", foreignKeyDefinition = "foreign key (\"a3\") references B (id) on delete no action initially deferred deferrable")) B three;
    @ManyToOne @JoinColumn(name = "a4", foreignKey = @ForeignKey(name = "fk4", foreignKeyDefinition = "foreign key (a4) references B (id) initially immediate")) B four;
}
