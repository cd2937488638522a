// many-to-many collections whose other side is of a soft-deleted entity, or says @SoftDelete itself
package r_softdelete_inverse;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
@Entity class A { @Id int a; @ManyToMany List<B> plain; @ManyToMany Set<B> alone; }
@Entity @SoftDelete class B { @Id Long id; @ManyToMany(mappedBy = "plain") Collection<A> as; }
@Entity @SoftDelete(strategy = SoftDeleteType.ACTIVE) class C { @Id int a; @ManyToMany List<D> z; @ManyToMany Set<D> y; }
@Entity @SoftDelete class D { @Id Long id; @ManyToMany(mappedBy = "z") Collection<C> cs; @ManyToMany(mappedBy = "y") @SoftDelete(columnName = "gone") Collection<C> ds; }
