// collections that are mapped by references in embeddables which lie in join tables and secondary tables: positions, keys and soft deletes
package r_path_by_table;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;
@Entity class A1 { @Id Long id; @Embedded Part1 part; }
@Embeddable class Part1 { @ManyToOne @JoinTable(name = "t1") B1 ref; }
@Entity class B1 { @Id Long id; @OneToMany(mappedBy = "part.ref") @OrderColumn(name = "pos") List<A1> as; }
@Entity class A2 { @Id Long id; @Embedded Part2 part; }
@Embeddable class Part2 { @ManyToOne @JoinTable(name = "t2") B2 ref; }
@Entity class B2 { @Id Long id; @OneToMany(mappedBy = "part.ref") @MapKeyColumn(name = "k") Map<String, A2> as; }
@Entity class A3 { @Id Long id; @Embedded Part3 part; }
@Embeddable class Part3 { @ManyToOne @JoinTable(name = "t3") B3 ref; }
@Entity @SoftDelete class B3 { @Id Long id; @OneToMany(mappedBy = "part.ref") Set<A3> as; }
@Entity @SecondaryTable(name = "t4") class A4 { @Id Long id; @Embedded Part4 part; }
@Embeddable class Part4 { @ManyToOne @JoinColumn(table = "t4") B4 ref; @Column(table = "t4") String s; }
@Entity @SoftDelete class B4 { @Id Long id; @OneToMany(mappedBy = "part.ref") @OrderColumn(name = "pos") List<A4> as; }
@Entity @SecondaryTable(name = "t5") class A5 { @Id Long id; @ManyToOne @JoinColumn(table = "t5") B5 ref; }
@Entity @SoftDelete class B5 { @Id Long id; @OneToMany(mappedBy = "ref") @OrderColumn(name = "pos") List<A5> as; }
