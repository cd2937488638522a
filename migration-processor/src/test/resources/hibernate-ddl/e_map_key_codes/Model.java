// Envers: maps with a stated type of their keys, which the audit table passes over where a converter makes them
package e_map_key_codes;

import jakarta.persistence.*;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;

enum Color {
    RED,
    BLUE
}

@Converter
class ColorConverter implements AttributeConverter<Color, Integer> {
    public Integer convertToDatabaseColumn(Color color) {
        return color == null ? null : color.ordinal();
    }

    public Color convertToEntityAttribute(Integer number) {
        return Color.values()[number];
    }
}

@Converter
class TextConverter implements AttributeConverter<Integer, String> {
    public String convertToDatabaseColumn(Integer number) {
        return String.valueOf(number);
    }

    public Integer convertToEntityAttribute(String text) {
        return Integer.valueOf(text);
    }
}

@Converter(autoApply = true)
class LocaleConverter implements AttributeConverter<Locale, Integer> {
    public Integer convertToDatabaseColumn(Locale locale) {
        return 1;
    }

    public Locale convertToEntityAttribute(Integer number) {
        return Locale.ROOT;
    }
}

@Entity
@Audited
class A {
    @Id
    int id;

    @ElementCollection
    @Convert(attributeName = "key", converter = ColorConverter.class)
    @MapKeyJdbcTypeCode(SqlTypes.SMALLINT)
    Map<Color, String> code;

    @ElementCollection
    @Convert(attributeName = "key", converter = ColorConverter.class)
    @MapKeyJdbcType(BigIntJdbcType.class)
    Map<Color, String> type;

    @ElementCollection
    @Convert(attributeName = "key", converter = TextConverter.class)
    @MapKeyJdbcTypeCode(SqlTypes.CHAR)
    @MapKeyColumn(length = 20)
    Map<Integer, String> text;

    @ElementCollection
    @Convert(attributeName = "key", converter = ColorConverter.class)
    @MapKeyJdbcTypeCode(SqlTypes.SMALLINT)
    @MapKeyColumn(columnDefinition = "numeric(7)")
    Map<Color, String> defined;

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.BIGINT)
    Map<Locale, String> automatic;

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.BIGINT)
    Map<Integer, String> unconverted;

    @ManyToMany
    @JoinTable(name = "a_b")
    @Convert(attributeName = "key", converter = ColorConverter.class)
    @MapKeyJdbcTypeCode(SqlTypes.SMALLINT)
    Map<Color, B> entities;
}

@Entity
@Audited
class B {
    @Id
    int id;
}
