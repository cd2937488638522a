// references and collections with the same foreign key, of several names and actions
package r_foreign_keys_same;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
@Entity class P { @Id Long id; @OneToMany @JoinColumn(name = "p") List<C> cs; @OneToMany @JoinColumn(name = "q") @OnDelete(action = OnDeleteAction.CASCADE) List<C> qs; 
 @OneToMany @JoinColumn(name = "r") @OnDelete(action = OnDeleteAction.CASCADE) List<C> rs;
 @OneToMany @JoinColumn(name = "s", foreignKey = @ForeignKey(name = "fk_one")) List<C> s1; @OneToMany @JoinColumn(name = "s", foreignKey = @ForeignKey(name = "fk_two")) List<C> s2;
 @OneToMany @JoinColumn(name = "t", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) List<C> t1; }
@Entity class C { @Id Long id; 
 @ManyToOne @JoinColumn(name = "p") @OnDelete(action = OnDeleteAction.CASCADE) P p; 
 @ManyToOne @JoinColumn(name = "q") P q; 
 @ManyToOne @JoinColumn(name = "r") @OnDelete(action = OnDeleteAction.SET_NULL) P r; 
 @ManyToOne @JoinColumn(name = "s", foreignKey = @ForeignKey(name = "fk_zero")) P s;
 @ManyToOne @JoinColumn(name = "t", foreignKey = @ForeignKey(name = "fk_t")) P t; 
 @ManyToOne @JoinColumn(name = "u", foreignKey = @ForeignKey(name = "fk_u1")) P u1; @ManyToOne @JoinColumn(name = "u", insertable = false, updatable = false, foreignKey = @ForeignKey(name = "fk_u2")) @OnDelete(action = OnDeleteAction.CASCADE) P u2; }
