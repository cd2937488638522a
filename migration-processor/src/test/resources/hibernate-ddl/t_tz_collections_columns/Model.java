// lists and sets of date-times with a column for the offset: with Hibernate 7 one date-time, with 6 an array without offsets
package t_tz_collections_columns;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class A {
    @Id
    int id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    List<OffsetDateTime> moments;

    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    Set<ZonedDateTime> others;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    Set<OffsetTime> times;
}
