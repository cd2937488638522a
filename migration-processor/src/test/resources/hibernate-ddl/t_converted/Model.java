// values that converters return
package t_converted;

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

enum Col { A("a"), B("b"); final String code; Col(String c) { code = c; } String getCode() { return code; } }
class Yes implements AttributeConverter<Boolean,String> { public String convertToDatabaseColumn(Boolean b) { return b == null ? null : Boolean.TRUE.equals(b) ? "Y" : "N"; } public Boolean convertToEntityAttribute(String s) { return "Y".equals(s); } }
class One implements AttributeConverter<Boolean,Integer> { public Integer convertToDatabaseColumn(Boolean b) { if (b == null) { return null; } return b ? 1 : 0; } public Boolean convertToEntityAttribute(Integer s) { return s == 1; } }
class Code implements AttributeConverter<Col,String> { public String convertToDatabaseColumn(Col c) { return c == null ? null : c.getCode(); } public Col convertToEntityAttribute(String s) { return null; } }
class Low implements AttributeConverter<Col,String> { public String convertToDatabaseColumn(Col c) { return c == null ? null : c.name().toLowerCase(); } public Col convertToEntityAttribute(String s) { return null; } }
class Num implements AttributeConverter<Col,Integer> { public Integer convertToDatabaseColumn(Col c) { if (c == null) return null; switch (c) { case A: return 10; case B: return 20; default: throw new IllegalArgumentException(); } } public Col convertToEntityAttribute(Integer s) { return null; } }
class Sw implements AttributeConverter<Col,Short> { public Short convertToDatabaseColumn(Col c) { return switch (c) { case A -> 1; case B -> (short) 2; }; } public Col convertToEntityAttribute(Short s) { return null; } }
class Dec implements AttributeConverter<Col,BigDecimal> { public BigDecimal convertToDatabaseColumn(Col c) { return null; } public Col convertToEntityAttribute(BigDecimal s) { return null; } }
class Lng implements AttributeConverter<Col,Long> { public Long convertToDatabaseColumn(Col c) { return c == Col.A ? 1L : 2L; } public Col convertToEntityAttribute(Long s) { return null; } }
@Converter(autoApply=true) class Auto implements AttributeConverter<Thread.State,String> { public String convertToDatabaseColumn(Thread.State c) { return c == null ? null : c.name(); } public Thread.State convertToEntityAttribute(String s) { return null; } }
@Entity class T { @Id long id; @Convert(converter=Yes.class) boolean yes; @Convert(converter=One.class) Boolean one; @Convert(converter=Code.class) Col code; @Convert(converter=Low.class) Col low; @Convert(converter=Num.class) Col num; @Convert(converter=Sw.class) Col sw; @Convert(converter=Dec.class) Col dec; @Convert(converter=Lng.class) Col lng; Thread.State st; @Convert(converter=Code.class) @Column(columnDefinition="char(1)") Col def; }
