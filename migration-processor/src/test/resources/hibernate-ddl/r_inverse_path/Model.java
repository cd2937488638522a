// mappedBy with paths: positions, keys, and what happens on deletion
package r_inverse_path;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Deep {
    @Id Long id;
    @Embedded Part part;
    @Embedded Outer outer;
}

@Embeddable
class Part {
    String text;
    @ManyToOne Leaf leaf;
    @ManyToOne Leaf placed;
    @ManyToOne Leaf keyed;
    @ManyToOne Leaf deleted;
    @OneToOne Leaf single;
}

@Embeddable
class Outer {
    @Embedded Inner inner;
}

@Embeddable
class Inner {
    @ManyToOne Far far;
    @OneToOne Far one;
    @ManyToOne Far deleted2;
    @ManyToOne Far placed2;
    String word;
}

@Entity
class Leaf {
    @Id Long id;
    @OneToMany(mappedBy = "part.leaf") Set<Deep> owners;
    @OneToMany(mappedBy = "part.placed") @OrderColumn List<Deep> placed;
    @OneToMany(mappedBy = "part.keyed") @MapKeyColumn Map<String, Deep> keyed;
    @OneToMany(mappedBy = "part.deleted") @OnDelete(action = OnDeleteAction.CASCADE) Set<Deep> deleted;
    @OneToOne(mappedBy = "part.single") Deep single;
}

@Entity
class Far {
    @Id Long id;
    @OneToMany(mappedBy = "outer.inner.far") List<Deep> back;
    @OneToMany(mappedBy = "outer.inner.deleted2") @OnDelete(action = OnDeleteAction.CASCADE) Set<Deep> deleted;
    @OneToMany(mappedBy = "outer.inner.placed2") @OrderColumn List<Deep> placed;
    @OneToOne(mappedBy = "outer.inner.one") Deep one;
}
