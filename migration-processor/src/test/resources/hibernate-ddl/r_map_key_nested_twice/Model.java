// what is embedded in the key and the value of a map
package r_map_key_nested_twice;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { @Id Long id; @ElementCollection Map<K, V> map; }
@Embeddable class K { String k; @Embedded Common inK; }
@Embeddable class V { String v; @Embedded Common inV; }
@Embeddable class Common { String c; Integer n; }
