// @OnDelete at several inverse sides of many-to-many, and at those of inherited ones
package r_ondelete_many_sides;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class A {
    @Id Long id;
    @ManyToMany @JoinTable(name = "t1") Set<B> bs;
    @ManyToMany @JoinTable(name = "t2") Set<B> ds;
}
@Entity
class AA extends A {
    String z;
}
@Entity
class B {
    @Id Long id;
    @ManyToMany(mappedBy = "bs") Set<A> yy;
    @ManyToMany(mappedBy = "bs") @OnDelete(action = OnDeleteAction.CASCADE) Set<A> zz;
    @ManyToMany(mappedBy = "bs") Set<A> xx;
    @ManyToMany(mappedBy = "ds") @OnDelete(action = OnDeleteAction.CASCADE) Set<AA> sub;
}
@MappedSuperclass
class Up { @Id Long id; @ManyToMany @JoinTable(name = "t4") Set<D> ds; }
@Entity class C extends Up { @ManyToMany(mappedBy = "cs") @OnDelete(action = OnDeleteAction.CASCADE) Set<D> theds; }
@Entity class D { @Id Long id;  @ManyToMany(mappedBy = "ds") @OnDelete(action = OnDeleteAction.CASCADE) Set<C> thecs; 
@ManyToMany @JoinTable(name = "t5") @OnDelete(action = OnDeleteAction.CASCADE) Set<C> cs;
}
