// arrays of date-times with a column for the offset, of which Hibernate makes one date-time
package t_tz_arrays_columns;

import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class A {
    @Id
    int id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime[] moments;

    @TimeZoneStorage
    OffsetTime[] times;
}
