// a reference to one entity with a @JoinTable where all names are in quotes, which 6.6 refuses if the naming strategy changes the name
package r_join_table_quoted_all;
import jakarta.persistence.*;
@Entity class A { @Id Integer id; @ManyToOne @JoinTable(name="myTable") A one; }
