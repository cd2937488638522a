// hibernate.type.preferred_boolean_jdbc_type=CHAR, hibernate.type.preferred_uuid_jdbc_type=VARCHAR, hibernate.type.preferred_duration_jdbc_type=NUMERIC, hibernate.type.preferred_instant_jdbc_type=INSTANT
package x_set_prefs2;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id UUID id; boolean flag; Boolean may; Duration took; Instant at; @Column(length = 40) UUID other; @ElementCollection Map<Boolean, Instant> byFlag; @ManyToOne T parent; }
