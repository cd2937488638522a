// @SoftDelete with converters to bytes, numbers and texts, which have one letter
package r_softdelete_converters;
import jakarta.persistence.*; import org.hibernate.annotations.*; import java.util.*;
@Entity @SoftDelete class A { @Id Long id; @ElementCollection @SoftDelete(strategy=SoftDeleteType.ACTIVE) Set<String> ws; @ElementCollection @SoftDelete(columnName="gone", converter=org.hibernate.type.YesNoConverter.class) Map<String,Integer> m; @ManyToMany @SoftDelete(converter=org.hibernate.type.NumericBooleanConverter.class) Set<A> many; @ManyToMany @SoftDelete(converter=org.hibernate.type.TrueFalseConverter.class, strategy=SoftDeleteType.ACTIVE) @OrderColumn List<A> list; }
@Entity @SoftDelete(converter=C1.class) class B { @Id Long id; }
@Converter class C1 implements AttributeConverter<Boolean,Byte> { public Byte convertToDatabaseColumn(Boolean b) { return b == null ? null : (byte)(b ? 1 : 0); } public Boolean convertToEntityAttribute(Byte b) { return b == null ? null : b == 1; } }
@Entity @SoftDelete(converter=C2.class, strategy=SoftDeleteType.ACTIVE) class C { @Id Long id; @ElementCollection @SoftDelete(converter=C3.class) List<String> l; }
@Converter class C2 implements AttributeConverter<Boolean,Short> { public Short convertToDatabaseColumn(Boolean b) { return b == null ? null : (short)(b ? 1 : -1); } public Boolean convertToEntityAttribute(Short b) { return b == null ? null : b == 1; } }
@Converter class C3 implements AttributeConverter<Boolean,String> { public String convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? "yes" : "no"; } public Boolean convertToEntityAttribute(String b) { return b == null ? null : b.equals("yes"); } }
@Entity @SoftDelete(converter=C51.class) class A5 { @Id Long id; @ElementCollection @SoftDelete(strategy=SoftDeleteType.ACTIVE, converter=C51.class) Set<String> ws; @ManyToMany @SoftDelete(converter=C51.class) Set<A5> many; }
@Converter class C51 implements AttributeConverter<Boolean,Boolean> { public Boolean convertToDatabaseColumn(Boolean b) { return b; } public Boolean convertToEntityAttribute(Boolean b) { return b; } }
@Entity @SoftDelete(converter=C4.class) class D { @Id Long id; }
@Converter class C4 implements AttributeConverter<Boolean,Character> { public Character convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? (char) 65 : (char) 66; } public Boolean convertToEntityAttribute(Character b) { return b == null ? null : b == 65; } }
@Entity @SoftDelete(converter=C5.class) class E { @Id Long id; }
@Converter class C5 implements AttributeConverter<Boolean,Long> { public Long convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? 1L : 0L; } public Boolean convertToEntityAttribute(Long b) { return b == null ? null : b == 1; } }
