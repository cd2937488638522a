// hibernate.implicit_naming_strategy=component-path: date-times in two columns have the entity's class before their path
package x_names_component_path_zones;
import jakarta.persistence.*;
import java.time.OffsetDateTime;
import org.hibernate.annotations.*;
@MappedSuperclass abstract class Base { @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime baseAt; }
@Entity class Tree extends Base { @Id Long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime seenAt; @Embedded Cover cover; }
@Entity class Hut extends Tree { @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime hutAt; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name="named") OffsetDateTime namedAt; }
@Embeddable class Cover { @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime partAt; }
