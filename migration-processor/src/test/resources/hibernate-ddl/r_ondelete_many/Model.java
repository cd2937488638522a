// @OnDelete at many-to-many and its inverse side
package r_ondelete_many;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Own {
    @Id Long id;
    @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) Set<Leaf> plain;
    @ManyToMany @JoinTable(name = "a") @OnDelete(action = OnDeleteAction.CASCADE) Set<Leaf> inv;
    @ManyToMany @JoinTable(name = "b") Set<Leaf> inv2;
    @ManyToMany @JoinTable(name = "d") @OnDelete(action = OnDeleteAction.CASCADE) Set<Leaf> both;
    @ManyToMany @JoinTable(name = "named", joinColumns = @JoinColumn(name = "xx")) @OnDelete(action = OnDeleteAction.CASCADE) Set<Leaf> inv3;
    @ManyToMany @JoinTable(name = "lst") @OnDelete(action = OnDeleteAction.CASCADE) List<Leaf> lst;
    @ManyToMany @JoinTable(name = "c") @OnDelete(action = OnDeleteAction.SET_NULL) @OrderColumn List<Leaf> ord;
}

@Entity
class Leaf {
    @Id Long id;
    @ManyToMany(mappedBy = "inv") Set<Own> a;
    @ManyToMany(mappedBy = "inv2")  @OnDelete(action = OnDeleteAction.CASCADE) Set<Own> b;
    @ManyToMany(mappedBy = "both")  @OnDelete(action = OnDeleteAction.CASCADE) Set<Own> c;
    @ManyToMany(mappedBy = "inv3") Set<Own> d;
    @ManyToMany(mappedBy = "ord") Set<Own> e;
    @ManyToMany(mappedBy = "lst") List<Own> f;
}
