// @TimeZoneStorage with a column for the offset, or AUTO, of the elements of collections, which are one column
package t_tz_elements;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import java.util.*;
import java.time.*;
@Entity class A { @Id Integer id;
 @ElementCollection @TimeZoneStorage(TimeZoneStorageType.COLUMN) Set<OffsetDateTime> a; @ElementCollection @TimeZoneStorage(TimeZoneStorageType.COLUMN) List<ZonedDateTime> b; @ElementCollection @TimeZoneStorage(TimeZoneStorageType.COLUMN) Set<OffsetTime> c;
 @ElementCollection @TimeZoneStorage Set<OffsetDateTime> d; @ElementCollection @TimeZoneStorage(TimeZoneStorageType.AUTO) List<ZonedDateTime> e; @ElementCollection @TimeZoneStorage Set<OffsetTime> f;
 @ElementCollection @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name="zone") Map<OffsetDateTime, OffsetDateTime> g; @ElementCollection @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name="moment", precision=3, nullable=false) Set<OffsetDateTime> h; }
