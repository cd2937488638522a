// columns that name a secondary table as the database does, which only the naming of Spring calls otherwise
package n_secondary_by_name;
import jakarta.persistence.*;
@Entity @SecondaryTable(name="camelTable") class A { @Id Integer id; @Column(table="camel_table") int x; @ManyToOne @JoinColumn(table="CAMEL_TABLE") A one; }
