// @Temporal: unique columns, and what Hibernate reads too late for the history
package x_temporal_late;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import org.hibernate.annotations.Temporal;
import org.hibernate.Length;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Parameter;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @Temporal class A { @Id @Comment("id c") long id; @TenantId String ten; @Comment("x") String x; @Column(unique=true) String code; @OneToOne A one; }
