// hibernate.type.preferred_instant_jdbc_type=TIMESTAMP, and BINARY for identifiers, beside @TimeZoneStorage and in a key
package x_set_instants_zones;

import jakarta.persistence.*;
import java.time.*;
import java.util.UUID;
import org.hibernate.annotations.*;

@Embeddable class Key implements java.io.Serializable { String a; UUID b; @Column(length = 12) String c; @Column(length = 17) String d; }
@Entity class A {
    @EmbeddedId Key id;
    Instant plain;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime column;
    @TimeZoneStorage @Column(name = "named") ZonedDateTime auto;
    @TimeZoneStorage OffsetTime time;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime kept;
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime normal;
    OffsetDateTime bare;
}
