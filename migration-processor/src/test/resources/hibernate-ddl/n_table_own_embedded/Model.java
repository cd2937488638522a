// @EmbeddedTable of the table of the entity, by the name as it is written
package n_table_own_embedded;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.util.*;
@Entity class BigTable { @Id Integer id; @EmbeddedTable("BigTable") Part part; }
@Embeddable class Part { int number; }
@Entity @jakarta.persistence.Table(name="\"Quoted\"") class Q { @Id Integer id; @EmbeddedTable("\"Quoted\"") Other part; }
@Embeddable class Other { int number; }
