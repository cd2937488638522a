// a column that names the table of its entity as written: refused where the strategy calls it otherwise
package n_table_own_written;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.util.*;
@Entity class BigTable { @Id Integer id; @Column(table="BigTable") int number; }
