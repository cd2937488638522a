// collections inside of documents, also nested and of several, which have tables as those of what is embedded
package t_json_collections;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable class Inner {
    String u;
    @ElementCollection @CollectionTable(name = "deep") List<String> deep;
    @ElementCollection @OrderColumn List<Integer> numbers;
}

@Embeddable class Doc {
    String t;
    Inner inner;
    @JdbcTypeCode(SqlTypes.JSON) Leaf leaf;
    @ElementCollection Map<String, String> words;
    @OneToMany Set<B> bs;
    @ManyToMany @JoinTable(name = "many") List<B> many;
}

@Embeddable class Leaf { int n; @ElementCollection Set<String> leaves; }

@Embeddable class Part { String t; @ElementCollection List<Row> rows; @ElementCollection Set<Integer> marks; }

@Embeddable class Row { String x; int y; }

@Entity class B { @Id long id; }

@Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Doc doc; @JdbcTypeCode(SqlTypes.JSON) List<Part> parts; }

@MappedSuperclass class Base { @JdbcTypeCode(SqlTypes.JSON) Tagged above; }

@Embeddable class Tagged { String t; @ElementCollection List<String> tags; }

@Entity @Inheritance(strategy = InheritanceType.JOINED) class J extends Base { @Id long id; }

@Entity class J1 extends J { @JdbcTypeCode(SqlTypes.JSON) Tagged own; }

@Entity class J2 extends J { @JdbcTypeCode(SqlTypes.JSON) Tagged[] own; }

@Entity class C {
    @Id long id;
    @JdbcTypeCode(SqlTypes.JSON)
    @AttributeOverride(name = "tags", column = @Column(name = "label"))
    Tagged tagged;
}
