// overrides of collections of basic values, from around them, and of basic keys
package n_override_collections;

import jakarta.persistence.*;
import java.util.*;

enum X { ONE, TWO }

@Converter class Letters implements AttributeConverter<Boolean, String> {
    public String convertToDatabaseColumn(Boolean value) { return value == null ? null : value ? "Y" : "N"; }
    public Boolean convertToEntityAttribute(String letter) { return "Y".equals(letter); }
}

@Embeddable class Part {
    String t;
    @Column(name = "own", length = 10) @ElementCollection Set<String> written;
    @ElementCollection @OrderColumn @Convert(converter = Letters.class) List<Boolean> converted;
    @ElementCollection @Enumerated Set<X> constants;
    @ElementCollection Map<B, String> byEntity;
    @ElementCollection Map<Key, String> byParts;
    @ElementCollection Map<String, Key> parts;
    @ElementCollection Map<String, String> both;
    @ElementCollection List<String> inside;
}

@Embeddable class Key { String k; }

@Entity class B { @Id long id; }

@Entity class A {
    @Id long id;
    @AttributeOverride(name = "written", column = @Column(name = "label", length = 20, nullable = false))
    @AttributeOverride(name = "converted", column = @Column(name = "letter", length = 7))
    @AttributeOverride(name = "constants", column = @Column(nullable = false))
    @AttributeOverride(name = "byEntity", column = @Column(name = "of_b"))
    @AttributeOverride(name = "byParts", column = @Column(name = "of_parts"))
    @AttributeOverride(name = "parts", column = @Column(name = "key_of_parts", length = 9))
    @AttributeOverride(name = "both.key", column = @Column(name = "passed_over"))
    @AttributeOverride(name = "both.value", column = @Column(name = "passed_over_too"))
    @AttributeOverride(name = "inside.element", column = @Column(name = "passed_over"))
    Part part;
}

@MappedSuperclass class Above { @ElementCollection Set<String> marks; @OneToMany Map<String, B> named; @ManyToMany List<B> all; }

@MappedSuperclass @AttributeOverride(name = "marks", column = @Column(name = "middle")) class Middle extends Above {}

@Entity
@AttributeOverride(name = "marks", column = @Column(name = "below"))
@AttributeOverride(name = "named", column = @Column(name = "called"))
@AttributeOverride(name = "all", column = @Column(name = "passed_over"))
class C extends Middle { @Id long id; }

@Entity class D extends Middle { @Id long id; }

@Embeddable class Outer { @Embedded Inner inner; }

@Embeddable class Inner { @ElementCollection Set<String> deep; }

@Entity class E { @Id long id; @AttributeOverride(name = "inner.deep", column = @Column(name = "deeper")) Outer outer; }
