// foreignKeyDefinition with actions and a check at the end of the transaction
package r_foreign_key_definitions;
import jakarta.persistence.*;
import java.util.*;
@Entity class B { @Id long id; }
@Entity class A {
    @Id long id;
    @ManyToOne @JoinColumn(name = "a1", foreignKey = @ForeignKey(name = "fk1", foreignKeyDefinition = "foreign key (a1) references B (id) on delete cascade")) B one;
    @ManyToOne @JoinColumn(name = "a2", foreignKey = @ForeignKey(name = "fk2", foreignKeyDefinition = "foreign key (a2) references B on delete set null on update cascade deferrable initially deferred")) B two;
    @ManyToOne @JoinColumn(name = "a3", foreignKey = @ForeignKey(name = "fk3", foreignKeyDefinition = "foreign key (a3) references B (id)")) B three;
    @ManyToOne @JoinColumn(name = "a4", foreignKey = @ForeignKey(name = "fk4", foreignKeyDefinition = "foreign key (a4) references B (id) on delete restrict deferrable")) B four;
}
