// hibernate.mapping.default_list_semantics=LIST
package x_set_lists;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Em { String a; }
@Entity class T { @Id long id; @ElementCollection List<String> names; @ElementCollection Collection<String> bag; @ElementCollection List<Em> ems; @ManyToMany List<T> others; @OneToMany List<C> kids; @OneToMany @JoinColumn List<C> owned; @OneToMany(mappedBy = "parent") List<C> inverse; @ElementCollection @OrderBy List<String> sorted; @ElementCollection @OrderColumn(name = "pos") List<String> placed; @org.hibernate.annotations.Bag @ElementCollection List<String> really; @OneToMany(mappedBy = "parent2") @OrderColumn(name="o") List<C> inverse2; }
@Entity class C { @Id long id; @ManyToOne T parent; @ManyToOne T parent2; }
