// a version that is a date-time has one column, where AUTO is set for time zones
package t_version_auto;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
@Entity class A { @Id Long id; @Version OffsetDateTime v; ZonedDateTime other; }
@Entity class B { @Id Long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Version OffsetDateTime v; }
@Entity class C { @Id Long id; @TimeZoneStorage(TimeZoneStorageType.AUTO) @Version ZonedDateTime v; }
@Entity class D { @Id Long id; @TimeZoneStorage(TimeZoneStorageType.NATIVE) @Version OffsetDateTime v; }
