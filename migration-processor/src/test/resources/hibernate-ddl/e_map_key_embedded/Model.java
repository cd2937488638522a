// Envers: maps by embeddable keys, by join columns, in join tables and of basic values
package e_map_key_embedded;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.Audited;

@Embeddable class P { int u; double w; }
@Embeddable class Q { @Embedded P p; String t; }
@Entity @Audited
class E {
    @Id Integer uid;
    @OneToMany @JoinColumn Map<P, E> own;
    @OneToMany @JoinColumn(name = "x") Map<Q, F> others;
    @OneToMany @JoinTable(name = "oo") Map<P, F> joined;
    @ManyToMany @JoinTable(name = "mm") Map<Q, F> many;
    @ElementCollection Map<P, String> texts;
}
@Entity @Audited class F { @Id Integer fid; }
