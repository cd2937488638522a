// property ref
package r_property_ref;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class D { @Id long id; String code; @ManyToOne O owner; @NaturalId String nat; @Embedded Emb emb; }
@Entity class O { @Id long id; }
@Embeddable class Emb { String e1; int e2; }
@Entity class E { @Id long id; @ManyToOne @PropertyRef("code") D a; @ManyToOne @PropertyRef("nat") @JoinColumn(name="nn") D b; @OneToOne @PropertyRef("code") D d; }
