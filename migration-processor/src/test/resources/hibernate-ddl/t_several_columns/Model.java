// several embeddables in one column that is no document, beside columns that nothing fills
package t_several_columns;

import jakarta.persistence.*;
import java.util.*;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable class Part implements Serializable { String t; int n; }

@Embeddable class Inner { String u; @ElementCollection List<String> deep; }

@Embeddable class Wide implements Serializable {
    @Column(length = 40) String w;
    Inner inner;
    @ElementCollection Set<String> tags;
    @ManyToOne Q q;
    @Column(unique = true) String only;
}

@Embeddable class Around { String v; List<Part> parts; }

@Converter(autoApply = true) class Joined implements AttributeConverter<Set<Part>, String> {
    public String convertToDatabaseColumn(Set<Part> parts) { return ""; }
    public Set<Part> convertToEntityAttribute(String text) { return Set.of(); }
}

@Converter class Named implements AttributeConverter<List<Part>, String> {
    public String convertToDatabaseColumn(List<Part> parts) { return ""; }
    public List<Part> convertToEntityAttribute(String text) { return List.of(); }
}

@Entity class Q { @Id long id; }

@Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.VARBINARY) @AttributeOverride(name = "w", column = @Column(name = "w2")) List<Wide> wide; }

@Entity class B { @Id long id; @JdbcTypeCode(SqlTypes.VARBINARY) List<Part> one; @JdbcTypeCode(SqlTypes.VARBINARY) ArrayList<Part> two; Part[] three; }

@Entity class C { @Id long id; String t; @JdbcTypeCode(SqlTypes.VARCHAR) Collection<Part> text; @JdbcTypeCode(SqlTypes.VARBINARY) Map<String, Part> map; }

@Entity class D { @Id long id; @Lob Part[] large; }

@Entity class E { @Id long id; Set<Part> joined; }

@Entity class F { @Id long id; @Convert(converter = Named.class) List<Part> named; }

@Entity class G { @Id long id; Around around; }

@Entity class H { @Id long id; @ElementCollection List<Around> rows; }
