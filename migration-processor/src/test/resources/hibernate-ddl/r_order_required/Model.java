// order columns and map keys that must not be null in the table of the elements
package r_order_required;
import jakarta.persistence.*;
import java.util.*;
@Entity class E {
    @Id int a;
    @OneToMany @JoinColumn @OrderColumn(nullable = false) List<E> list;
    @OneToMany(mappedBy = "p") @OrderColumn(nullable = false) List<E> inverse;
    @ManyToOne E p;
    @OneToMany @JoinColumn @MapKeyColumn(nullable = false) Map<String, E> map;
    @OneToMany @OrderColumn(nullable = true) List<E> joined;
}
