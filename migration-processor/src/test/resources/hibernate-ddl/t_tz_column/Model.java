// @TimeZoneStorage(COLUMN): names and details of the second column
package t_tz_column;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import org.hibernate.Length;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Parameter;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;
@Embeddable class Span { @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetDateTime fromTime; }
@Entity class A { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name="startsOn", nullable=false, secondPrecision=3) OffsetDateTime a; }
@Entity class B { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(columnDefinition="smallint") ZonedDateTime b;}
@Entity class C { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name="cZone") @Column(nullable=false) OffsetDateTime c;}
@Entity class D { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Basic(optional=false) OffsetDateTime d;}
@Entity class E { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) Instant e;}
@Entity class F { @Id long id; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE) Instant f;}
@Entity class G { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(unique=true, comment="when") OffsetDateTime g;}
@Entity class H { @Id long id; @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC) OffsetTime h;
@TimeZoneStorage(TimeZoneStorageType.NATIVE) OffsetTime i;}
@Entity class K { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name="kz", comment="zone") @Comment("hib") OffsetDateTime k;}
@Entity class L { @Id long id; Span span;}
@Entity class M { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @ColumnDefault("now()") @Check(constraints="n > 1") OffsetDateTime n;}
@Entity class S extends D { @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Basic(optional=false) OffsetDateTime sub; @TimeZoneStorage(TimeZoneStorageType.AUTO) @Column(name="zz") OffsetDateTime z; }
@Entity class N { @Id long id; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name="x", unique=true, comment="w", columnDefinition="timestamptz", check=@CheckConstraint(constraint="1=1")) OffsetDateTime n; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name="pz") @Column(name="p") OffsetDateTime p; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @TimeZoneColumn(name="qz") @Column(name="q", nullable=false) OffsetDateTime q; @TimeZoneStorage(TimeZoneStorageType.COLUMN) OffsetTime t; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(name="t2", secondPrecision=3) OffsetTime t2; @TimeZoneStorage(TimeZoneStorageType.COLUMN) @Column(secondPrecision=3) OffsetTime t3;}
