// embeddables whose attributes are in one table beside the entity's: by columns, of others inside, behind a collection's turn, in the table of a reference
package n_embedded_one_table;
import jakarta.persistence.*;
import java.util.*;
@Entity @SecondaryTable(name="More") class A { @Id Integer id; Lined lined; Around around; Linked linked; @ManyToOne @JoinTable(name="Pairs") A pair; @Column(table="Pairs") int since; }
@Entity @SecondaryTable(name="camelTable") class B { @Id Integer id; Single single; @Column(table="camelTable") String word; }
@Embeddable class Lined { @Column(table="More") int line; @ManyToOne @JoinColumn(table="More") A other; @ElementCollection Set<String> words; @Column(table="More") String text; }
@Embeddable class Around { Inside inside; @Column(table="More") int outside; }
@Embeddable class Inside { @Column(table="More") int nearer; }
@Embeddable class Linked { @OneToOne @JoinTable(name="Links") A link; }
@Embeddable class Single { @Column(name="s", table="camelTable") int single; @ElementCollection List<String> tags; }
