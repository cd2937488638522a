// maps with nested embeddables as keys inside of embeddables
package r_map_key_nested_inside;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { @Id Long id; 
 @Embedded Holder holder;
 @ElementCollection List<Elem> elems;
}
@Embeddable class Holder { String h; @ElementCollection Map<K, String> inHolder; @ElementCollection List<Elem> elemsIn; 
 @ElementCollection @AttributeOverride(name = "key.nested.n", column = @Column(name = "over")) Map<KN, String> both; }
@Embeddable class K { @Column(name = "colk") String k; Nested nested; }
@Embeddable class KN { @Column(name = "colkn") String k; NestedG nested; NestedR rec; }
@Embeddable class Nested { @Column(name = "coln") String n; }
@Embeddable class NestedG { private String n; @Column(name = "getn") public String getN() { return n; } public void setN(String v) { n = v; } }
@Embeddable record NestedR(@Column(name = "colr") Integer r, @Enumerated(EnumType.STRING) C c) {}
@Embeddable class Elem { String e; Nested2 nested; NestedR rec; }
@Embeddable class Nested2 { @Column(name = "coln2") String n2; }
enum C { X, Y }
