// associations without @Id that have the name of a value in the id class, which is a column beside them
package n_idclass_beside;
import jakarta.persistence.*;
import java.util.*;
@Entity class Target { @Id long id; }
class Key implements java.io.Serializable { long one; int x; }
@Entity @IdClass(Key.class) class Many { @ManyToOne Target one; @Id int x; }
@Entity @IdClass(Key.class) class One { @OneToOne Target one; @Id int x; @OneToMany Set<One> ones; }
