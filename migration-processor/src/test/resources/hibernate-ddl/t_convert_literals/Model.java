// checks of converted values have literals of the type that @JdbcTypeCode says
package t_convert_literals;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.time.*;
import java.util.*;
@Entity class A { @Id Long id; @Convert(converter=E2I.class) @JdbcTypeCode(SqlTypes.VARCHAR) E p; @Convert(converter=E2S.class) @JdbcTypeCode(SqlTypes.CHAR) E q; }
@Entity class Other { @Id Long id; @Convert(converter=E2S.class) @JdbcTypeCode(SqlTypes.INTEGER) E p; @Convert(converter=E2S.class) @JdbcTypeCode(SqlTypes.CHAR) E q; @Convert(converter=E2I.class) @JdbcTypeCode(SqlTypes.CHAR) E r; @Convert(converter=B2I.class) @JdbcTypeCode(SqlTypes.VARCHAR) Boolean s; @Convert(converter=B2S.class) @JdbcTypeCode(SqlTypes.NVARCHAR) Boolean t; @Convert(converter=E2I.class) @JdbcTypeCode(SqlTypes.NUMERIC) E v; @ElementCollection @Convert(converter=E2I.class) @JdbcTypeCode(SqlTypes.VARCHAR) List<E> y; @ElementCollection @Convert(attributeName="key", converter=E2I.class) @MapKeyJdbcTypeCode(SqlTypes.VARCHAR) Map<E,String> z; }
enum E { X, Y }
class E2I implements AttributeConverter<E,Integer> { public Integer convertToDatabaseColumn(E b) { return b == null ? null : b == E.X ? 10 : 20; } public E convertToEntityAttribute(Integer b) { return null; } }
class E2S implements AttributeConverter<E,String> { public String convertToDatabaseColumn(E b) { return b == null ? null : b == E.X ? "1" : "2"; } public E convertToEntityAttribute(String b) { return null; } }
class B2I implements AttributeConverter<Boolean,Integer> { public Integer convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? 10 : 20; } public Boolean convertToEntityAttribute(Integer b) { return null; } }
class B2S implements AttributeConverter<Boolean,String> { public String convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? "J" : "N"; } public Boolean convertToEntityAttribute(String b) { return b == null ? null : b.equals("J"); } }
