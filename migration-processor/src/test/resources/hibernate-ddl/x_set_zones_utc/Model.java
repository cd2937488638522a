// hibernate.timezone.default_storage=NORMALIZE_UTC
package x_set_zones_utc;

import jakarta.persistence.*;
import java.time.*;

@Entity class T { @Id long id; OffsetDateTime o; ZonedDateTime z; OffsetTime t; }
