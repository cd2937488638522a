// mappedBy with paths into embeddables names the columns of many-to-many
package n_mapped_by_path;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Deep {
    @Id Long id;
    @Embedded Part part;
    @Embedded Outer outer;
}

@Embeddable
class Part {
    String text;
    @ManyToMany Set<Leaf> leaves;
    @ManyToMany @JoinTable(name = "deep_named") List<Leaf> named;
}

@Embeddable
class Outer {
    @Embedded Inner inner;
}

@Embeddable
class Inner {
    @ManyToMany Set<Far> far;
    String word;
}

@Entity
class Leaf {
    @Id Long id;
    @ManyToMany(mappedBy = "part.leaves") Set<Deep> owners;
    @ManyToMany(mappedBy = "part.named") Set<Deep> namedOwners;
}

@Entity
class Far {
    @Id Long id;
    @ManyToMany(mappedBy = "outer.inner.far") List<Deep> back;
}
