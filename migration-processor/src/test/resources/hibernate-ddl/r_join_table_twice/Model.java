// references to one entity that share a table by its name (rejected)
package r_join_table_twice;
import jakarta.persistence.*;
@Entity class A { @Id Integer id; @ManyToOne @JoinTable(name="Pairs") A one; @ManyToOne @JoinTable(name="Pairs") A other; }
