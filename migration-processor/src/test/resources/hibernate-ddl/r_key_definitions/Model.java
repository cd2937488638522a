// column definitions of columns in keys, which have the order of the types that they stand for
package r_key_definitions;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { @EmbeddedId Key id; }
@Entity class C { @Id Long id; @ElementCollection Set<Part> parts; @ElementCollection @MapKeyColumn(columnDefinition = "char(20)", length = 3) Map<String, String> texts; }
@Embeddable class Key {
    String a;
    @Column(columnDefinition = "char(5)") String b;
    String c;
    @Column(columnDefinition = "char(5)", length = 6) String d;
    @Column(columnDefinition = "numeric(10,2)") java.math.BigDecimal f;
    @Column(columnDefinition = "numeric(30)") Long g;
    @Column(columnDefinition = "date") java.time.LocalDate h;
    @Column(length = 7) String i;
    @Column(length = 17) String j;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(9)", length = 5) E k;
    @Column(columnDefinition = "varchar(9)") int l;
    @Convert(converter = Texts.class) @Column(columnDefinition = "numeric(9)", length = 4) List<String> m;
}
enum E { X }
@Embeddable class Part { @Column(nullable = false) String a; @Column(columnDefinition = "char(9)", length = 5, nullable = false) String b; }
@Entity class B { @Id @ManyToOne C c; @Id @Column(columnDefinition = "char(9)", length = 1) String own; @Id int number; }
class Texts implements AttributeConverter<List<String>, String> {
    @Override public String convertToDatabaseColumn(List<String> texts) { return ""; }
    @Override public List<String> convertToEntityAttribute(String text) { return List.of(); }
}
