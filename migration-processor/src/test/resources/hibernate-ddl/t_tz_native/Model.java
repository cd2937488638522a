// @TimeZoneStorage(NATIVE)
package t_tz_native;
import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.*;
@Entity class T {
    @Id int id;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetTime time;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime dateTime;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) ZonedDateTime zoned;
}
