// columns in secondary tables that are named in quotes or as in the database; 6.6 refuses references there if the naming strategy changes the name
package n_secondary_quoted;
import jakarta.persistence.*;
@Entity @SecondaryTable(name="`myTable`") @SecondaryTable(name="`small`") class A { @Id Integer id; @Column(table="`myTable`") int x; @ManyToOne @JoinColumn(table="`myTable`") A one; @ManyToOne @JoinColumn(table="small") A other; }
