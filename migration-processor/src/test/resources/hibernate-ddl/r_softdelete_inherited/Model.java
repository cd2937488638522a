// soft delete inherited
package r_softdelete_inherited;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass @SoftDelete class M { @Id long id; @ElementCollection List<String> up;  }
@Entity class N extends M { @ElementCollection List<String> tags; @ManyToOne O o; }
@Entity class NN extends N { @ElementCollection List<String> sub; }
@Entity class Plain { @Id long id; @OneToMany @JoinTable(name="pn") List<N> ns; @ManyToMany @JoinTable(name="mn") Set<N> ms; @ElementCollection List<Emb> embs; }
@Embeddable class Emb { @ManyToOne N n; String t; }
@Entity @SoftDelete class O { @Id long id; @OneToMany(mappedBy="o") List<N> ns; @OneToOne N one;  @ManyToAny @AnyKeyJavaClass(Long.class) @JoinTable(name="anys", inverseJoinColumns=@JoinColumn(name="m")) Set<Object> any; @ManyToOne @JoinTable(name="ojt") N viaTable; }
