// overrides of the values of maps, which count with value. alone, and of other collections
package r_map_value_overrides;
import jakarta.persistence.*;
import java.util.*;
@Embeddable class P { String a; String b; @ManyToOne D d; }
@Entity class D { @Id UUID h; }
@Entity class E {
    @Id long id;
    @ElementCollection @AttributeOverride(name = "a", column = @Column(name = "x")) Map<String, P> ofText;
    @ElementCollection @AttributeOverride(name = "a", column = @Column(name = "x")) Map<D, P> ofEntity;
    @ElementCollection @AttributeOverride(name = "value.a", column = @Column(name = "x")) Map<D, P> said;
    @ElementCollection @AttributeOverride(name = "a", column = @Column(name = "x")) List<P> list;
    @ElementCollection @AssociationOverride(name = "d", joinColumns = @JoinColumn(name = "x")) Map<String, P> association;
    @ElementCollection @AssociationOverride(name = "value.d", joinColumns = @JoinColumn(name = "x")) Map<String, P> associationSaid;
}
