// a column that names the table of its entity in quotes (rejected)
package n_table_own_quoted;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.util.*;
@Entity @jakarta.persistence.Table(name="\"BigTable\"") class A { @Id Integer id; @Column(table="\"BigTable\"") int number; }
