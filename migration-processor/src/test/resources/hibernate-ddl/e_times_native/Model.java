// times of day with their zone in audit tables: their digits are lost on the way, and with 7.4 others there have a zone too
package e_times_native;

import jakarta.persistence.*;
import java.util.*;
import java.time.*;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.envers.Audited;

@Embeddable class Part {
    @FractionalSeconds(3) @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetTime inside;
    @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetTime usual;
}
@Entity @Audited class A {
    @Id int id;
    @FractionalSeconds(3) @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetTime time;
    @FractionalSeconds(3) @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetTime plain;
    @FractionalSeconds(3) @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime dateTime;
    OffsetTime unstated;
    @Embedded Part part;
    @ElementCollection @FractionalSeconds(3) @TimeZoneStorage(TimeZoneStorageType.NATIVE) Set<OffsetTime> times;
    @ElementCollection List<Part> parts;
}
@Entity @Audited class Before {
    @Id int id;
    OffsetTime unstated;
    @ElementCollection Set<OffsetTime> several;
}
