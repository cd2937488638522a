// arrays and lists of date-times with an offset: @TimeZoneStorage is for the elements, annotations of digits of seconds are not
package t_tz_arrays;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class A {
    @Id
    int id;

    OffsetDateTime[] plain;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    List<OffsetTime> byDefault;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime[] normalized;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    Set<OffsetTime> times;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    List<ZonedDateTime> utc;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    Collection<OffsetDateTime> kept;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    OffsetTime[] keptTimes;

    @FractionalSeconds(3)
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    ZonedDateTime[] digits;

    @FractionalSeconds(3)
    LocalTime[] localDigits;

    @ElementCollection
    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    List<OffsetDateTime[]> inside;
}
