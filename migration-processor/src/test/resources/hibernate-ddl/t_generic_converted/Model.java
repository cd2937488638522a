// converters that apply by themselves, but not to attributes and elements whose type is a variable
package t_generic_converted;
import jakarta.persistence.*;
import java.util.*;
record Money(String amount) implements java.io.Serializable {}
@Converter(autoApply = true) class MoneyConverter implements AttributeConverter<Money, String> {
    public String convertToDatabaseColumn(Money x) { return null; }
    public Money convertToEntityAttribute(String x) { return null; }
}
@Embeddable class Part<Z> { Z inside; @ElementCollection List<Z> insides; }
@MappedSuperclass abstract class Base<X> {
    X plain;
    @ElementCollection List<X> list;
    @ElementCollection Map<String, X> map;
    @ElementCollection List<Money> declared;
    Part<X> part;
    Money money;
}
@Entity class OfMoney extends Base<Money> { @Id int id; @ElementCollection Map<Money, Money> own; }
@Entity class OfNumber extends Base<Integer> { @Id int id; }
