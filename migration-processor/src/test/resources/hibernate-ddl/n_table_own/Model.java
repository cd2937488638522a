// columns that name the table of their entity: Hibernate takes its name in the database, join columns also the written one
package n_table_own;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.util.*;
@Entity class lower { @Id Integer id; @Column(table="lower") int number; @ManyToOne @JoinColumn(table="lower") lower other; }
@Entity @jakarta.persistence.Table(name="\"quoted\"") class Q { @Id Integer id; @Column(table="quoted") int number; }
@Entity class BigTable { @Id Integer id; @ManyToOne @JoinColumn(table="BigTable") BigTable other; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class above { @Id Integer id; @Column(table="above") int number; @ManyToOne @JoinColumn(table="above") above other; }
@Entity class Below extends above { }
@Entity class single { @Id Integer id; }
@Entity class Part extends single { @Column(table="single") Integer number; }
