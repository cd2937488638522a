// @JdbcTypeCode and others
package t_codes;

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

@Entity class T { @Id long id; @JdbcTypeCode(SqlTypes.VARCHAR) UUID uv; @JdbcTypeCode(SqlTypes.CHAR) UUID uc; @JdbcTypeCode(SqlTypes.BINARY) UUID ub; @JdbcTypeCode(SqlTypes.VARBINARY) UUID uvb; @JdbcTypeCode(SqlTypes.UUID) UUID uu; @JdbcTypeCode(SqlTypes.CHAR) @Column(length=10) String c10; @JdbcTypeCode(SqlTypes.DECIMAL) BigDecimal dec; @JdbcTypeCode(SqlTypes.NUMERIC) @Column(precision=5,scale=1) BigDecimal num; @JdbcTypeCode(SqlTypes.VARCHAR) BigDecimal vc; @JdbcTypeCode(SqlTypes.LONGVARCHAR) String lv; @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String l32; @JdbcTypeCode(SqlTypes.LONGVARBINARY) byte[] lb; @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] lb32; @JdbcTypeCode(SqlTypes.BINARY) byte[] bin; @JdbcTypeCode(SqlTypes.NVARCHAR) String nv; @Nationalized String nat; @Nationalized @Lob String natLob; @JdbcTypeCode(SqlTypes.BIGINT) Duration durL; @JdbcTypeCode(SqlTypes.DOUBLE) BigDecimal dbl; @JdbcTypeCode(SqlTypes.REAL) double rl; @JdbcTypeCode(SqlTypes.FLOAT) double fl; @JdbcTypeCode(SqlTypes.TIMESTAMP) Instant its; @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC) Instant itu; @JdbcTypeCode(SqlTypes.INSTANT) Instant ins; @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME) LocalDateTime ldt; @JdbcTypeCode(SqlTypes.LOCAL_DATE) LocalDate ld; @JdbcTypeCode(SqlTypes.LOCAL_TIME) LocalTime lt; @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME) OffsetDateTime odt; @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME) ZonedDateTime zdt; @JdbcTypeCode(SqlTypes.CLOB) String clob; @JdbcTypeCode(SqlTypes.BLOB) byte[] blob; @JdbcTypeCode(SqlTypes.VARBINARY) List<String> vbl; @JdbcTypeCode(SqlTypes.INET) java.net.InetAddress inet; @JdbcTypeCode(SqlTypes.TIME_UTC) OffsetTime tu; @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE) OffsetDateTime otz; @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB) String mclob; @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB) byte[] mblob; @Array(length=7) String[] a7; @Array(length=3) @Column(length=40) List<String> a3; @JdbcTypeCode(SqlTypes.TINYINT) int ti; @JdbcTypeCode(SqlTypes.NUMERIC) Duration dn; @JdbcTypeCode(SqlTypes.INTEGER) long li; @FractionalSeconds(3) LocalDateTime f3; @FractionalSeconds(9) Instant f9; @JdbcTypeCode(SqlTypes.VARCHAR) long lvc; @JdbcTypeCode(SqlTypes.VARCHAR) LocalDate ldvc;  @JdbcTypeCode(SqlTypes.VARCHAR) java.net.URI uri; @JdbcTypeCode(SqlTypes.VARCHAR) Locale loc; @JdbcTypeCode(SqlTypes.CHAR) char ch; @JdbcTypeCode(SqlTypes.VARCHAR) char chv; @JdbcTypeCode(SqlTypes.VARCHAR) Currency cur; @JdbcTypeCode(SqlTypes.INTEGER) ZoneOffset zo; @JdbcTypeCode(SqlTypes.VARCHAR) Year y;}
