// hibernate.type.preferred_boolean_jdbc_type=TINYINT, hibernate.type.preferred_uuid_jdbc_type=CHAR, hibernate.type.preferred_duration_jdbc_type=BIGINT, hibernate.type.preferred_instant_jdbc_type=TIMESTAMP
package x_set_prefs;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity class T { @Id UUID id; boolean flag; Boolean may; Duration took; Instant at; UUID other; @JdbcTypeCode(SqlTypes.BOOLEAN) boolean coded; @ElementCollection Set<UUID> ids; @ElementCollection Map<Boolean, Instant> byFlag; UUID[] allOf; @Column(precision = 3) Instant rough; @Column(precision = 12) Duration fine; @ManyToOne T parent; }
