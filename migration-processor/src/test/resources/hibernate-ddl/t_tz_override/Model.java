// overrides of @TimeZoneStorage(COLUMN): by the names of its two parts, elsewhere in vain
package t_tz_override;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;

@Embeddable class Span {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime a;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "own", nullable = false) OffsetDateTime b;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetTime c;
}
@MappedSuperclass class Above {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) ZonedDateTime s;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) ZonedDateTime t;
}
@Entity
@AttributeOverride(name = "s", column = @Column(name = "inVain"))
@AttributeOverride(name = "t.instant", column = @Column(name = "tTime", nullable = false))
class A extends Above {
    @Id long id;
    @Embedded
    @AttributeOverride(name = "a", column = @Column(name = "inVain2"))
    @AttributeOverride(name = "b", column = @Column(name = "inVain3", nullable = true))
    Span first;
}
@Entity class B {
    @Id long id;
    @Embedded
    @AttributeOverride(name = "a.instant", column = @Column(name = "aTime"))
    @AttributeOverride(name = "a.zoneOffset", column = @Column(name = "aZone", nullable = false))
    @AttributeOverride(name = "b.instant", column = @Column(name = "bTime"))
    @AttributeOverride(name = "c.utcTime", column = @Column(name = "cTime"))
    Span first;
    @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name = "gone")
    @AttributeOverride(name = "instant", column = @Column(name = "dTime"))
    OffsetDateTime d;
}
@Entity class C {
    @Id long id;
    @ElementCollection
    @AttributeOverride(name = "c", column = @Column(name = "inVain"))
    List<Span> spans;
}
