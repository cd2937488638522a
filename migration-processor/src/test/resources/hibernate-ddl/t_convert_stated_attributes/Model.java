// converters of attributes beside @Enumerated and @Temporal, which go before them with 6.6 and are refused by 7.4
package t_convert_stated_attributes;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.time.*;
import java.util.*;
@Entity class A { @Id Long id; @Convert(converter=E2I.class) @Enumerated(EnumType.STRING) Colour m; @Convert(converter=E2S.class) @Enumerated(EnumType.ORDINAL) Colour n; @Convert(converter=D2S.class) @jakarta.persistence.Temporal(TemporalType.DATE) Date d; @ElementCollection @Convert(converter=E2I.class) @Enumerated(EnumType.STRING) List<Colour> l; @ElementCollection @Convert(converter=D2S.class) @jakarta.persistence.Temporal(TemporalType.DATE) List<Date> dl; @Embedded V v; }
@Embeddable class V { @Convert(converter=E2I.class) @Enumerated(EnumType.STRING) Colour vm; }
enum Colour { X, Y }
class E2S implements AttributeConverter<Colour,String> { public String convertToDatabaseColumn(Colour b) { return b == null ? null : b == Colour.X ? "x" : "y"; } public Colour convertToEntityAttribute(String b) { return null; } }
class E2I implements AttributeConverter<Colour,Integer> { public Integer convertToDatabaseColumn(Colour b) { return b == null ? null : b == Colour.X ? 10 : 20; } public Colour convertToEntityAttribute(Integer b) { return null; } }
class D2S implements AttributeConverter<Date,String> { public String convertToDatabaseColumn(Date b) { return null; } public Date convertToEntityAttribute(String b) { return null; } }
