// a reference to one entity with a @JoinTable whose name is in quotes and has capitals (rejected)
package r_join_table_quoted;
import jakarta.persistence.*;
@Entity class A { @Id Integer id; @ManyToOne @JoinTable(name="`myTable`") A one; @ManyToOne @JoinTable(name="`small`") A other; }
