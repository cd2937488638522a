// embedded column naming
package n_embedded_colnaming_nested;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable class In { String x; @Column(name="expl") String y; }
@Embeddable class Out { String a; @EmbeddedColumnNaming("in_%s") In in; @ManyToOne T ref; @AttributeOverrides(@AttributeOverride(name="x", column=@Column(name="over"))) @EmbeddedColumnNaming("z_%s") In third; }
@Entity class T { @Id long id; @EmbeddedColumnNaming("out_%s") @AttributeOverride(name="a", column=@Column(name="oa")) Out out;  }
