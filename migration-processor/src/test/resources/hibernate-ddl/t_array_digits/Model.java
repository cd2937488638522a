// arrays and lists of times: the precision of a column is the digits of seconds
package t_array_digits;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
@Entity class T { @Id Long id;
  @Column(precision=3) List<OffsetDateTime> listed;
  @Column(precision=3) LocalDateTime[] many;
  @Column(precision=2) Instant[] instants;
  @Column(precision=1) LocalTime[] times;
  @Column(precision=4) @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime[] normal;
  @Column(precision=3) LocalDateTime one; }
