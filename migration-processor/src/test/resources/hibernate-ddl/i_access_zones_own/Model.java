// date-times in two columns, of an entity that states another access than the one above
package i_access_zones_own;
import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
@Entity @Inheritance(strategy=InheritanceType.JOINED) class R { Long id; @Id public Long getId() { return id; } public void setId(Long v) {} }
@Entity @Access(AccessType.FIELD) class S extends R { @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime created; }
