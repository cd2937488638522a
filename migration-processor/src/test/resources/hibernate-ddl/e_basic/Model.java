// Envers: basic values of all kinds in an audit table
package e_basic;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.envers.*;
import jakarta.persistence.Table;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.envers.Audited;

enum Color { RED, GREEN }
@Converter class Yes implements AttributeConverter<Boolean, String> { public String convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? "yes" : "no"; } public Boolean convertToEntityAttribute(String s) { return s == null ? null : s.equals("yes"); } }
@Converter class Text implements AttributeConverter<Integer, String> { public String convertToDatabaseColumn(Integer i) { return i == null ? null : String.valueOf(i); } public Integer convertToEntityAttribute(String s) { return s == null ? null : Integer.valueOf(s); } }
@Entity @Audited class Thing { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) Long id;
 int number; boolean flag; @Column(nullable=false, unique=true, length=13) String code; String plain; @Enumerated(EnumType.STRING) Color byName; Color byOrdinal; @Enumerated(EnumType.STRING) @Column(length=7) Color shortName;
 @Convert(converter=Yes.class) Boolean yes; @Lob String text; @Lob byte[] bytes; @Lob char[] chars; @Lob @Column(length=1000) String thousand; @Lob @Convert(converter=Text.class) Integer lobText; java.sql.Clob clob; @Lob Character[] wrapped; byte[] raw; @Column(columnDefinition="varchar(20) default 'x'") String defined; @Column(precision=12, scale=3) BigDecimal money; BigDecimal plainMoney; BigInteger big; double dbl; float flt; @Column(precision=4) float flt4; char ch; short sh; byte by; UUID uuid;
 LocalDate date; LocalDateTime dateTime; LocalTime time; Instant instant; OffsetDateTime offset; ZonedDateTime zoned; @Column(precision=3) Instant milli; Date utilDate; @jakarta.persistence.Temporal(TemporalType.DATE) Date onlyDate; Duration duration; Year year; 
 @ColumnDefault("3") int dflt; @Comment("of it") String commented; @Check(constraints="checked > 0") int checked; @NotAudited @Formula("number * 2") int twice; @Column(insertable=false, updatable=false) String readOnly; @NaturalId String nat; @Nationalized String national; @Column(length=100000) String longText; @Column(length=40, columnDefinition="text") String txt; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.CHAR) @Column(length=3) String fixed; Locale locale; Currency currency; Class<?> cls; java.net.URL url; @JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Map<String,String> json; String[] arr; List<Integer> ints; @jakarta.persistence.Version long version; @Column(name="`quoted Name`") String quoted; @Column(name="camelCaseName") String camel; transient int no; @jakarta.persistence.Transient int neither; @Convert(converter=org.hibernate.type.YesNoConverter.class) Boolean yesNo; @Convert(converter=org.hibernate.type.NumericBooleanConverter.class) boolean numericBoolean; @Basic(optional=false) String needed; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
