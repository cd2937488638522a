// a @JoinTable of one entity where the hierarchy has a table for each class, which Hibernate refuses when it makes its statements
package r_join_table_per_class;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.util.*;
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class Above { @Id Integer id; @ManyToOne @JoinTable(name="link") T t; }
@Entity class Below extends Above { }
@Entity class T { @Id Integer id; }
