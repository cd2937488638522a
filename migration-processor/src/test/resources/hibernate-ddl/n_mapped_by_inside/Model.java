// the inverse sides of many-to-many are in embeddables
package n_mapped_by_inside;

import jakarta.persistence.*;
import java.util.*;

@Entity
class A {
    @Id Long id;
    @ManyToMany Set<B> bs;
    @Embedded Part part;
}

@Embeddable
class Part {
    @ManyToMany Set<B> deep;
    String s;
}

@Entity
class B {
    @Id Long id;
    @Embedded Back back;
    @Embedded Nest nest;
}
@Embeddable
class Nest {
    String n;
    @Embedded Back2 back2;
}

@Embeddable
class Back {
    @ManyToMany(mappedBy = "bs") Set<A> as;
    String t;
}
@Embeddable
class Back2 {
    @ManyToMany(mappedBy = "part.deep") Set<A> deeps;
    String u;
}
