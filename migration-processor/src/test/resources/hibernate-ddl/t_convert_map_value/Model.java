// @Convert of a map's values and keys
package t_convert_map_value;

import jakarta.persistence.*;
import java.util.*;

@Converter class Codes implements AttributeConverter<String, Integer> {
    public Integer convertToDatabaseColumn(String value) { return 1; }
    public String convertToEntityAttribute(Integer value) { return ""; }
}
enum Kind { ONE }
@Entity class A {
    @Id long id;
    @ElementCollection @Convert(converter = Codes.class, attributeName = "value") Map<Kind, String> values;
    @ElementCollection @Convert(converter = Codes.class, attributeName = "value") @Column(name = "named", length = 7) Map<Integer, String> named;
    @ElementCollection @Convert(converter = Codes.class, attributeName = "key") Map<String, String> keys;
    @ElementCollection @Convert(converter = Codes.class, attributeName = "key") @Convert(converter = Codes.class, attributeName = "value") Map<String, String> both;
    @ElementCollection @Convert(converter = Codes.class) List<String> list;
}
