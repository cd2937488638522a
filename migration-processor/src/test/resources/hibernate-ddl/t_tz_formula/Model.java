// date-times with a column for the offset beside @Formula, which has no effect
package t_tz_formula;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class A {
    @Id
    int id;

    @Formula("current_timestamp")
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime at;

    @Formula("current_timestamp")
    ZonedDateTime computed;

    Part part;
}

@Embeddable
class Part {
    @Formula("current_time")
    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    OffsetTime inside;

    int number;
}
