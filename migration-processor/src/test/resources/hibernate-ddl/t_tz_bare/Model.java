// @TimeZoneStorage that says nothing more, which is AUTO
package t_tz_bare;
import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.TimeZoneStorage;
@Entity class T {
    @Id long id;
    @TimeZoneStorage OffsetDateTime offset;
    @TimeZoneStorage ZonedDateTime zoned;
    @TimeZoneStorage OffsetTime time;
}
