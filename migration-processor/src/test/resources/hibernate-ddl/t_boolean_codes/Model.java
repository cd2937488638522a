// @JdbcTypeCode beside Hibernate's converters of booleans: the type is that of the code, and so is the check
package t_boolean_codes;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.*;

@Entity
class Flags {
    @Id Long id;
    @Convert(converter = TrueFalseConverter.class) @JdbcTypeCode(SqlTypes.VARCHAR) Boolean a;
    @Convert(converter = YesNoConverter.class) @JdbcTypeCode(SqlTypes.VARCHAR) Boolean b;
    @Convert(converter = NumericBooleanConverter.class) @JdbcTypeCode(SqlTypes.SMALLINT) Boolean c;
    @Convert(converter = NumericBooleanConverter.class) @JdbcTypeCode(SqlTypes.TINYINT) boolean d;
    @Convert(converter = YesNoConverter.class) @JdbcTypeCode(SqlTypes.CHAR) boolean e;
    @Convert(converter = YesNoConverter.class) @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 4) Boolean f;
    @Convert(converter = TrueFalseConverter.class) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 9) Boolean g;
    @Convert(converter = NumericBooleanConverter.class) @JdbcTypeCode(SqlTypes.BIGINT) Boolean h;
    @Convert(converter = TrueFalseConverter.class) @JdbcTypeCode(SqlTypes.NCHAR) Boolean i;
    @Convert(converter = TrueFalseConverter.class) @JdbcTypeCode(SqlTypes.NVARCHAR) Boolean j;
    @Convert(converter = TrueFalseConverter.class) @JdbcTypeCode(SqlTypes.LONGVARCHAR) Boolean k;
    @Convert(converter = NumericBooleanConverter.class) @JdbcTypeCode(SqlTypes.NUMERIC) Boolean l;
    @Convert(converter = NumericBooleanConverter.class) @JdbcTypeCode(SqlTypes.DOUBLE) Boolean m;
    @Convert(converter = NumericBooleanConverter.class) @JdbcTypeCode(SqlTypes.VARCHAR) Boolean n;
    @ElementCollection @MapKeyJdbcTypeCode(SqlTypes.VARCHAR) @Convert(converter = YesNoConverter.class, attributeName = "key") java.util.Map<Boolean, String> map;
    @ElementCollection @Convert(converter = YesNoConverter.class) @JdbcTypeCode(SqlTypes.VARCHAR) java.util.List<Boolean> list;
}
