// references to one entity with a @JoinTable that has no name, at a mapped superclass and in an embeddable, which 7.4 refuses
package r_join_table_unnamed;
import jakarta.persistence.*;
@MappedSuperclass class Above { @ManyToOne @JoinTable B above; }
@Entity class A extends Above { @Id Integer id; @ManyToOne @JoinTable C own; @AssociationOverride(name="one", joinTable=@JoinTable(joinColumns=@JoinColumn(name="a"))) Part part; }
@Embeddable class Part { @OneToOne D one; }
@Entity class B { @Id Integer id; }
@Entity class C { @Id Integer id; }
@Entity class D { @Id Integer id; }
