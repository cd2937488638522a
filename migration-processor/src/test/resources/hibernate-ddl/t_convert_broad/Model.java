// converters that apply by themselves to whatever extends their type
package t_convert_broad;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

interface Labelled {
    String label();
}

interface Coded<T> {
    T code();
}

enum Shade implements Labelled {
    LIGHT, DARK;

    public String label() {
        return name();
    }
}

enum Size implements Coded<Integer> {
    S, L;

    public Integer code() {
        return ordinal();
    }
}

enum Grade implements Coded<String> {
    A, B;

    public String code() {
        return name();
    }
}

class Label implements Labelled {
    public String label() {
        return "";
    }
}

@Converter(autoApply = true)
class LabelConverter implements AttributeConverter<Labelled, Integer> {
    public Integer convertToDatabaseColumn(Labelled value) {
        return null;
    }

    public Labelled convertToEntityAttribute(Integer value) {
        return null;
    }
}

@Converter(autoApply = true)
class CodeConverter implements AttributeConverter<Coded<Integer>, Short> {
    public Short convertToDatabaseColumn(Coded<Integer> value) {
        return null;
    }

    public Coded<Integer> convertToEntityAttribute(Short value) {
        return null;
    }
}

@Converter(autoApply = true)
class NumberConverter implements AttributeConverter<Number, String> {
    public String convertToDatabaseColumn(Number value) {
        return null;
    }

    public Number convertToEntityAttribute(String value) {
        return null;
    }
}

@Converter(autoApply = true)
class DateConverter implements AttributeConverter<Date, Long> {
    public Long convertToDatabaseColumn(Date value) {
        return null;
    }

    public Date convertToEntityAttribute(Long value) {
        return null;
    }
}

@Converter(autoApply = true)
class ListConverter implements AttributeConverter<List<Integer>, String> {
    public String convertToDatabaseColumn(List<Integer> value) {
        return null;
    }

    public List<Integer> convertToEntityAttribute(String value) {
        return null;
    }
}

@Converter(autoApply = true)
class MapConverter implements AttributeConverter<Map<String, Object>, String> {
    public String convertToDatabaseColumn(Map<String, Object> value) {
        return null;
    }

    public Map<String, Object> convertToEntityAttribute(String value) {
        return null;
    }
}

@Embeddable
class Part {
    Integer part;
    Shade partShade;
}

@Entity
class T {
    @Id
    Long id;

    @Version
    Integer version;

    Shade shade;
    Label label;
    Size size1;
    Grade grade;
    Integer whole;
    int primitive;
    Long big;
    double real;
    BigDecimal amount;
    Date date;
    java.sql.Timestamp stamp;

    @Temporal(TemporalType.DATE)
    Date temporal;

    @Enumerated(EnumType.STRING)
    Shade enumerated;

    @Convert(disableConversion = true)
    Integer unconverted;

    @Lob
    Integer lob;

    List<Integer> numbers;
    ArrayList<Integer> arrayList;
    Map<String, Object> map;
    HashMap<String, Object> hashMap;

    @Embedded
    Part part;

    @ElementCollection
    Set<Integer> set;

    @ElementCollection
    Map<Shade, Long> keyed;

    @Column(length = 40)
    Long sized;
}
