// converters of collections beside @Enumerated, @Temporal and their like for keys, which go before them
package t_convert_stated;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.time.*;
import java.util.*;
@Entity class A { @ElementCollection @Convert(converter=E2I.class) @Enumerated(EnumType.STRING) List<Colour> l; @ElementCollection @Convert(converter=D2S.class) @jakarta.persistence.Temporal(TemporalType.DATE) Set<Date> dl; @ElementCollection @Convert(converter=E2S.class) @Enumerated(EnumType.STRING) Map<Colour, Colour> ofKeys; @Id Long id;  @ElementCollection @Convert(attributeName="key", converter=E2S.class) @MapKeyEnumerated(EnumType.STRING) Map<Colour,String> i; @ElementCollection @Convert(attributeName="key", converter=E2S.class) @MapKeyEnumerated Map<Colour,String> i2; @ElementCollection @Convert(attributeName="key", converter=E2S.class) @MapKeyJdbcTypeCode(java.sql.Types.CHAR) Map<Colour,String> i3; @ElementCollection @Convert(attributeName="key", converter=D2S.class) @MapKeyTemporal(TemporalType.DATE) Map<Date,String> i4; }
enum Colour { X, Y }
class E2S implements AttributeConverter<Colour,String> { public String convertToDatabaseColumn(Colour b) { return b == null ? null : b == Colour.X ? "x" : "y"; } public Colour convertToEntityAttribute(String b) { return null; } }
class D2S implements AttributeConverter<Date,String> { public String convertToDatabaseColumn(Date b) { return null; } public Date convertToEntityAttribute(String b) { return null; } }
class E2I implements AttributeConverter<Colour,Integer> { public Integer convertToDatabaseColumn(Colour b) { return b == null ? null : b == Colour.X ? 10 : 20; } public Colour convertToEntityAttribute(Integer b) { return null; } }
