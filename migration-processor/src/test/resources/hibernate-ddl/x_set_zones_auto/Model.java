// hibernate.timezone.default_storage=AUTO
package x_set_zones_auto;

import jakarta.persistence.*;
import java.time.*;

@Entity class T { @Id long id; OffsetDateTime o; ZonedDateTime z; OffsetTime t; }
