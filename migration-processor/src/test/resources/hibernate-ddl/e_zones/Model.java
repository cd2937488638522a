// Envers: times with an offset beside them
package e_zones;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

import java.time.*;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
@Entity @Audited class A { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime t; @TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetDateTime n; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) OffsetDateTime m; OffsetTime ot; @NotAudited @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime no; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
