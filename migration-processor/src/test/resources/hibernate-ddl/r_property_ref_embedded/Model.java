// property ref to embedded
package r_property_ref_embedded;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class D { @Id long id; @Embedded Emb emb; }
@Embeddable class Emb { String e1; int e2; }
@Entity class E { @Id long id; @ManyToOne @PropertyRef("emb") D c; }
