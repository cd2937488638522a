// converters of Hibernate beside a @JdbcTypeCode, and @Lob on what is a number then
package t_convert_coded;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;
import java.util.*;
@Entity class A { @Id Integer id; @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Convert(converter=YesNoConverter.class) Boolean a; @JdbcTypeCode(SqlTypes.TINYINT) @Convert(converter=NumericBooleanConverter.class) Boolean b; @Lob @Convert(converter=NumericBooleanConverter.class) Boolean c; @JdbcTypeCode(SqlTypes.CHAR) @Convert(converter=TrueFalseConverter.class) Boolean d; @JdbcTypeCode(SqlTypes.VARCHAR) @Convert(converter=TrueFalseConverter.class) Boolean e; @Column(length=3) @JdbcTypeCode(SqlTypes.NVARCHAR) @Convert(converter=TrueFalseConverter.class) Boolean g; @JdbcTypeCode(SqlTypes.VARCHAR) @Convert(converter=NumericBooleanConverter.class) Boolean h; }
