// embedded column naming in collections
package n_embedded_colnaming_id;

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
@Entity class T { @ElementCollection @EmbeddedColumnNaming("c_%s") Set<In> ins; @EmbeddedId @EmbeddedColumnNaming Key k; @EmbeddedColumnNaming("q_%s") @Embedded In in2; }
@Embeddable class Key { int a; int b; }
