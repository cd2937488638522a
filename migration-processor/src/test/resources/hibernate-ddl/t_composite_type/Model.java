// @CompositeType and @CompositeTypeRegistration
package t_composite_type;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import org.hibernate.annotations.Temporal;
import org.hibernate.Length;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Parameter;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

class Money { BigDecimal amount; String currency; }
class Range { int low; int high; }
abstract class Kept<T> implements org.hibernate.usertype.CompositeUserType<T> { public Object getPropertyValue(T value, int property) { return null; } public T instantiate(org.hibernate.metamodel.spi.ValueAccess values) { return null; } public boolean equals(T x, T y) { return x == y; } public int hashCode(T x) { return 0; } public T deepCopy(T value) { return value; } public boolean isMutable() { return false; } public java.io.Serializable disassemble(T value) { return null; } public T assemble(java.io.Serializable cached, Object owner) { return null; } public T replace(T detached, T managed, Object owner) { return detached; } }
class MoneyType extends Kept<Money> { public Class<?> embeddable() { return Parts.class; } public Class<Money> returnedClass() { return Money.class; } public static class Parts { BigDecimal amount; @Column(length=3, nullable=false) String currency; @Enumerated(EnumType.STRING) Kind kind; boolean flag; @Transient int none; } }
abstract class RangeBase extends Kept<Range> { public Class<?> embeddable() { return Bounds.class; } }
class RangeType extends RangeBase { public Class<Range> returnedClass() { return Range.class; } }
record Bounds(Integer lowBound, Integer highBound) {}
enum Kind { A, B }
@Entity class A { @Id long id; @CompositeType(MoneyType.class) Money price; @CompositeType(MoneyType.class) @AttributeOverride(name="amount", column=@Column(name="net_amount", nullable=false)) @AttributeOverride(name="currency", column=@Column(name="net_cur")) @AttributeOverride(name="kind", column=@Column(name="nk")) @AttributeOverride(name="flag", column=@Column(name="nf")) Money netPrice; @ElementCollection @CompositeType(MoneyType.class) List<Money> list; @ElementCollection @CompositeType(MoneyType.class) Map<String, Money> map; @ElementCollection @CompositeType(MoneyType.class) Set<Money> set; }
@Entity @CompositeTypeRegistration(embeddableClass=Range.class, userType=RangeType.class) class B { @Id long id; Range range; @ElementCollection Set<Range> ranges; @Embedded Em em; @ElementCollection Map<Range, String> byRange; }
@Entity @Audited class D { @Id long id; Range range; @ElementCollection List<Range> ranges; }
@Embeddable class Em { @AttributeOverride(name="lowBound", column=@Column(name="ea")) @AttributeOverride(name="highBound", column=@Column(name="ec")) Range inside; }
