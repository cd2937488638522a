// @ConverterRegistration, beside converters that apply by themselves
package t_convert_registered;

import jakarta.persistence.*;
import java.sql.Timestamp;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ConverterRegistration;

@Converter(autoApply = true)
class Numbers implements AttributeConverter<Number, String> {
    public String convertToDatabaseColumn(Number value) {
        return null;
    }

    public Number convertToEntityAttribute(String value) {
        return null;
    }
}

class Longs implements AttributeConverter<Long, Integer> {
    public Integer convertToDatabaseColumn(Long value) {
        return null;
    }

    public Long convertToEntityAttribute(Integer value) {
        return null;
    }
}

class Booleans implements AttributeConverter<Boolean, Integer> {
    public Integer convertToDatabaseColumn(Boolean value) {
        return value == null ? null : value ? 1 : 0;
    }

    public Boolean convertToEntityAttribute(Integer value) {
        return null;
    }
}

@Converter(autoApply = true)
class Dates implements AttributeConverter<Date, String> {
    public String convertToDatabaseColumn(Date value) {
        return null;
    }

    public Date convertToEntityAttribute(String value) {
        return null;
    }
}

@Converter(autoApply = true)
class Ids implements AttributeConverter<UUID, Integer> {
    public Integer convertToDatabaseColumn(UUID value) {
        return null;
    }

    public UUID convertToEntityAttribute(Integer value) {
        return null;
    }
}

@Converter(autoApply = true)
class OtherIds implements AttributeConverter<UUID, Short> {
    public Short convertToDatabaseColumn(UUID value) {
        return null;
    }

    public UUID convertToEntityAttribute(Short value) {
        return null;
    }
}

@Converter(autoApply = true)
class Locales implements AttributeConverter<Locale, Integer> {
    public Integer convertToDatabaseColumn(Locale value) {
        return null;
    }

    public Locale convertToEntityAttribute(Integer value) {
        return null;
    }
}

class NoLocales implements AttributeConverter<Locale, Short> {
    public Short convertToDatabaseColumn(Locale value) {
        return null;
    }

    public Locale convertToEntityAttribute(Short value) {
        return null;
    }
}

class Lists implements AttributeConverter<List<Integer>, String> {
    public String convertToDatabaseColumn(List<Integer> value) {
        return null;
    }

    public List<Integer> convertToEntityAttribute(String value) {
        return null;
    }
}

@Entity
@ConverterRegistration(converter = Longs.class)
@ConverterRegistration(converter = Booleans.class, domainType = boolean.class)
@ConverterRegistration(converter = Dates.class, autoApply = false)
@ConverterRegistration(converter = OtherIds.class)
@ConverterRegistration(converter = NoLocales.class, autoApply = false)
@ConverterRegistration(converter = Lists.class)
class T {
    @Id
    int id;

    Long boxed;
    long primitive;
    Short others;
    boolean truth;
    Boolean boxedTruth;
    Date date;
    Timestamp stamp;
    UUID uuid;
    Locale locale;

    @Convert(converter = NoLocales.class)
    Locale converted;

    List<Integer> numbers;
    List<String> texts;

    @ElementCollection
    Set<Long> set;

    @ElementCollection
    Set<Currency> currencies;
}
