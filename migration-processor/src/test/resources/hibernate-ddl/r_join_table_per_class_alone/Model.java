// a @JoinTable of one entity in a root with a table for each class, but no class below
package r_join_table_per_class_alone;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.util.*;
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class Root { @Id Integer id; @ManyToOne @JoinTable(name="link") T t; }
@Entity class T { @Id Integer id; }
