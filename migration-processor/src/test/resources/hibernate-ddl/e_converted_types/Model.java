// Envers: values with a converter and a stated type, which audit tables pass over
package e_converted_types;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;

class Money {}

@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, Integer> {
    public Integer convertToDatabaseColumn(Money x) {
        return null;
    }

    public Money convertToEntityAttribute(Integer x) {
        return null;
    }
}

@Converter
class CodeConverter implements AttributeConverter<String, Integer> {
    public Integer convertToDatabaseColumn(String x) {
        return null;
    }

    public String convertToEntityAttribute(Integer x) {
        return null;
    }
}

@Converter
class TextConverter implements AttributeConverter<Integer, String> {
    public String convertToDatabaseColumn(Integer x) {
        return null;
    }

    public Integer convertToEntityAttribute(String x) {
        return null;
    }
}

@Embeddable
class Part {
    @Convert(converter = CodeConverter.class)
    @JdbcTypeCode(SqlTypes.BIGINT)
    String inside;
}

@Entity
@Audited
class A {
    @Id
    int id;

    @Convert(converter = CodeConverter.class)
    @JdbcTypeCode(SqlTypes.BIGINT)
    String number;

    @Convert(converter = CodeConverter.class)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    String text;

    @Convert(converter = CodeConverter.class)
    @JdbcType(BigIntJdbcType.class)
    String stated;

    @Convert(converter = TextConverter.class)
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 10)
    Integer digits;

    @Convert(converter = TextConverter.class)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    Integer large;

    @Convert(converter = NumericBooleanConverter.class)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Boolean flag;

    @Convert(converter = YesNoConverter.class)
    @JdbcTypeCode(SqlTypes.CHAR)
    Boolean yes;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Money byItself;

    // not converted
    @Convert(converter = CodeConverter.class, disableConversion = true)
    @JdbcTypeCode(SqlTypes.CHAR)
    String plain;

    @JdbcTypeCode(SqlTypes.BIGINT)
    int plainNumber;

    @ElementCollection
    @Convert(converter = CodeConverter.class)
    @JdbcTypeCode(SqlTypes.BIGINT)
    List<String> list;

    @ElementCollection
    @JdbcTypeCode(SqlTypes.BIGINT)
    Map<String, Money> map;

    Part part;
}
