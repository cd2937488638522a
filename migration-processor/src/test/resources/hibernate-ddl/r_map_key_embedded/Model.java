// embeddables as map keys: converters, enums, and the table of the elements
package r_map_key_embedded;

import jakarta.persistence.*;
import java.util.*;

enum Color { RED, GREEN }
record Money(String amount) implements java.io.Serializable {}
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, Long> {
    public Long convertToDatabaseColumn(Money value) { return 1L; }
    public Money convertToEntityAttribute(Long value) { return new Money(""); }
}
@Embeddable class Key {
    Money money;
    @Enumerated(EnumType.STRING) Color text;
    Color number;
    int count;
    @Column(nullable = false) String required;
    @Column(name = "other") String named;
}
@Entity class A {
    @Id long id;
    @ElementCollection Map<Key, String> values;
    @ManyToMany Map<Key, B> many;
    @OneToMany @JoinColumn Map<Key, B> direct;
}
@Entity class B { @Id long id; }
