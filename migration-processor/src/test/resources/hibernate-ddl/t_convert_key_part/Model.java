// converters that apply by themselves inside of @EmbeddedId
package t_convert_key_part;

import jakarta.persistence.*;

record Money(String amount) implements java.io.Serializable {}
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, Long> {
    public Long convertToDatabaseColumn(Money value) { return 1L; }
    public Money convertToEntityAttribute(Long value) { return new Money(""); }
}
@Embeddable class Key implements java.io.Serializable { Money money; int count; }
@Embeddable record Both(Money own, int other) {}
@Embeddable class Outer implements java.io.Serializable { @Embedded Both both; int more; }
@Entity class A { @EmbeddedId Key id; }
@Entity class B { @EmbeddedId Both id; @ManyToOne A a; }
@Entity class C { @EmbeddedId Outer id; @ManyToOne B b; }
