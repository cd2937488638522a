// enums without @EnumeratedValue
package t_enum_checks;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
enum Color { RED, GREEN, BLUE }
enum Body { A { }, B }
@Converter class ColorConv implements AttributeConverter<Color, String> { public String convertToDatabaseColumn(Color c) { return c == null ? null : c.name().toLowerCase(); } public Color convertToEntityAttribute(String s) { return null; } }
@Converter class BoolConv implements AttributeConverter<Boolean, String> { public String convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? "Y" : "N"; } public Boolean convertToEntityAttribute(String s) { return null; } }
@Entity class T { @Id Long id; Color ord; @Enumerated(EnumType.STRING) Color str; @Enumerated(EnumType.STRING) @Column(length=20, nullable=false) Color str20; @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.VARCHAR) Color vc; @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.INTEGER) Color asInt; @Convert(converter=ColorConv.class) Color conv; @Convert(converter=BoolConv.class) Boolean bconv; @Enumerated(EnumType.STRING) @Column(columnDefinition="varchar(9)") Color cd; @Convert(converter=BoolConv.class) @Column(columnDefinition="varchar(3)") Boolean bcd; @ElementCollection Set<Color> ords; @ElementCollection @Enumerated(EnumType.STRING) List<Color> strs; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Color,String> byColor; @ElementCollection Map<Color,Color> pair; @org.hibernate.annotations.Check(constraints="chk > 1") @Enumerated Color chk; Body body; Month month; @Convert(converter=org.hibernate.type.NumericBooleanConverter.class) boolean nb; @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.CHAR) boolean ch; Color[] arr; }
