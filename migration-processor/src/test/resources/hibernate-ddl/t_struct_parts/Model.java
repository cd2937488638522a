// composite types: order of attributes, nested, arrays, records, names, one for several attributes
package t_struct_parts;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Embeddable @Struct(name = "all_sizes") class Sizes { String a; int b; @Column(length = 20) String c; Long d; byte[] e; BigDecimal f; UUID u; LocalDate g; Instant i; double dd; boolean bo; float fl; short sh; LocalTime lt; List<String> tags; int[] nums; @JdbcTypeCode(SqlTypes.JSON) Map<String, String> doc; Duration du; @Lob String lob; }
@Embeddable @Struct(name = "Inner_Part") class Inner { String firstName; Integer y; }
@Embeddable @Struct(name = "outer_part") class Outer { Inner piece; String name; Integer z; List<Inner> pieces; Plain plain; }
@Embeddable @Struct(name = "stated", attributes = {"name", "z", "street_no"}) class Stated { Integer z; @Column(name = "street_no") String street; String name; }
@Embeddable @Struct(name = "of_record") record Point(String zz, Integer aa, Long mm) {}
@Embeddable @Struct(name = "MixedCase") class Quoted { String firstName; @Column(name = "LastOne") String lastName; @Column(name = "`Quo ted`") String q; }
@Embeddable class Plain { String p1; Long p2; Point inPlain; }
@MappedSuperclass class Sup<X> { X val; @Column(name = "base_c") Integer bc; }
@Embeddable @Struct(name = "sub_part") class Sub extends Sup<String> { String own; }
@MappedSuperclass class Upper { @Column(name = "in_upper") Point upper; }
@Entity class One extends Upper { @Id long id; Sizes sizes; Outer whole; @Column(nullable = false) Stated stated; Point somePoint; @Embedded Sub sub; Quoted quoted; }
@Entity class Two { @Id long id; Inner[] arr; List<Inner> list; @Column(nullable = false) Set<Point> points; @Struct(name = "at_attribute") Bare bare; Plain one; @AttributeOverride(name = "p1", column = @Column(name = "o1")) @AttributeOverride(name = "p2", column = @Column(name = "o2")) @AttributeOverride(name = "inPlain", column = @Column(name = "o3")) Plain other; @Column(unique = true) Point single; @JdbcTypeCode(SqlTypes.STRUCT) Point coded; }
@Embeddable class Bare { String b1; Long b2; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Root { @Id long id; Point p; }
@Entity class Leaf extends Root { Point q; @Column(nullable = false) Point r; }
