// Date-times in two columns whose time has a quoted name: the quotes become a part of the other name
package t_tz_quoted;
import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.*;
@Entity
class Visit {
    @Id Long id;
    @Column(name = "`startsAt q`") @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetTime a;
    @Column(name = "`lower`") @TimeZoneStorage(TimeZoneStorageType.AUTO) ZonedDateTime c;
    @Column(name = "plainOne") @TimeZoneStorage(TimeZoneStorageType.AUTO) ZonedDateTime d;
    @Column(name = "`named`") @TimeZoneStorage(TimeZoneStorageType.AUTO) @TimeZoneColumn(name = "`zoneOf q`") ZonedDateTime e;
    @Embedded Part part;
    @Embedded @AttributeOverride(name = "in", column = @Column(name = "`overOne`")) Part2 part2;
}
@Embeddable class Part { @Column(name = "`inSide`") @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime in; }
@Embeddable class Part2 { @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime in; }
