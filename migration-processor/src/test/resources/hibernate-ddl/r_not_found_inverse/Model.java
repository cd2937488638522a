// @NotFound at either side of a many-to-many association that has both
package r_not_found_inverse;

import jakarta.persistence.*;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
class A {
    @Id int id;
    @ManyToMany @NotFound(action = NotFoundAction.IGNORE) @JoinTable(name = "one") Set<B> ones;
    @ManyToMany @NotFound(action = NotFoundAction.EXCEPTION) @JoinTable(name = "two") Set<B> twos;
    @ManyToMany @JoinTable(name = "three") Set<B> threes;
    @ManyToMany @NotFound(action = NotFoundAction.IGNORE) @JoinTable(name = "four") Set<B> fours;
}

@Entity
class B {
    @Id int id;
    @ManyToMany(mappedBy = "ones") Set<A> ofOnes;
    @ManyToMany(mappedBy = "twos") Set<A> ofTwos;
    @ManyToMany(mappedBy = "threes") @NotFound(action = NotFoundAction.IGNORE) Set<A> ofThrees;
    @ManyToMany(mappedBy = "fours") @NotFound(action = NotFoundAction.IGNORE) Set<A> ofFours;
}
