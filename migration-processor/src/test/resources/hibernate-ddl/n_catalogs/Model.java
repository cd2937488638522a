// catalogs, which Hibernate leaves out on PostgreSQL and SQLite
package n_catalogs;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;
import java.util.*;
@Entity @jakarta.persistence.Table(catalog="c1") @SecondaryTable(name="More", catalog="c2") class A { @Id @GeneratedValue(generator="g") @TableGenerator(name="g", table="numbers", catalog="c5") Integer id; @ElementCollection @CollectionTable(name="Words", catalog="c3") Set<String> words; @ManyToMany @JoinTable(name="Links", catalog="c4") Set<A> links; @Column(table="More") int x; }
@Entity class B { @Id @GeneratedValue(generator="h") @SequenceGenerator(name="h", catalog="c5", sequenceName="more_numbers") Integer id; }
