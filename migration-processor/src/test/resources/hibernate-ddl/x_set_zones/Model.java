// hibernate.timezone.default_storage=COLUMN
package x_set_zones;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Embeddable class Em { OffsetDateTime at; }
@Entity class T { @Id long id; OffsetDateTime o; @Column(name = "zed", nullable = false) ZonedDateTime z; OffsetTime t; Instant i; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime plain; @TimeZoneStorage(TimeZoneStorageType.DEFAULT) OffsetDateTime dflt; Em em; @ElementCollection Set<OffsetDateTime> allOf; OffsetDateTime[] arr; @ElementCollection Map<OffsetDateTime, String> byTime; }
