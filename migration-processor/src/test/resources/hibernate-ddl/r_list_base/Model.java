// lists that have @ListIndexBase and no @OrderColumn
package r_list_base;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.ListIndexBase;
@Entity class E {
    @Id long id;
    @OneToMany @ListIndexBase List<E> joined;
    @ElementCollection @ListIndexBase(2) List<String> values;
    @ManyToMany @ListIndexBase List<E> many;
    @OneToMany(mappedBy = "e") @ListIndexBase List<E> inverse;
    @ManyToOne E e;
    @OneToMany @JoinColumn @ListIndexBase(3) List<E> referring;
    @ElementCollection @ListIndexBase Set<String> noList;
    @ElementCollection @ListIndexBase Collection<String> neither;
}
