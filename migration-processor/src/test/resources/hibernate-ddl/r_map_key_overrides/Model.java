// map key overrides
package r_map_key_overrides;

import jakarta.persistence.*;
import java.util.*;

@Entity class O { @Id long id; 
@ElementCollection @AttributeOverride(name="key", column=@Column(name="kk", length=3)) Map<String,String> a;
@ElementCollection @AttributeOverride(name="key", column=@Column(name="kk2", length=3)) @AttributeOverride(name="value", column=@Column(name="vv")) Map<String,String> b;
@ElementCollection @AttributeOverride(name="key", column=@Column(name="kk3", length=3)) Map<String,Emb> c;
@ManyToMany @AttributeOverride(name="key", column=@Column(name="kk4", length=3)) Map<String,O> d;
}
@Embeddable class Emb { int p; String q; }
