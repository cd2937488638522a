// property ref to an association
package r_property_ref_association;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class D { @Id long id; @ManyToOne O owner; }
@Entity class O { @Id long oid; }
@Entity class E { @Id long id; @ManyToOne @PropertyRef("owner") D c; }
