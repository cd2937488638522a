// records and classes inside of each other as keys of maps
package r_map_key_nested_records;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { @Id Long id; 
 @ElementCollection Map<R, String> recs; 
 @ElementCollection Map<K, String> cls; 
 @ElementCollection Map<RR, String> deeper; 
 @ElementCollection Map<RK, String> rk; 
 @ElementCollection Map<KR, String> kr; 
 @Embedded R r;
 @ElementCollection List<RR> list;
 }
@Embeddable record R(@Column(name = "colR", length = 30) String r, Inner inner) {}
@Embeddable record RR(@Column(name = "colRR") String rr, RI ri) {}
@Embeddable record RI(@Column(name = "colRI", length = 12, nullable = false) Integer x, String y, @Column(name = "colZ") Color z) {}
@Embeddable class Inner { @Column(name = "colI", length = 7, unique = true) String i; @Enumerated(EnumType.STRING) @Column(name = "colE") Color e; @Column(length = 3) String k; }
@Embeddable class K { @Column(name = "colK") String k1; @Embedded Inner inner; }
@Embeddable record RK(@Column(name = "colRK") String rk, @Embedded KI ki) {}
@Embeddable class KI { @Column(name = "colKI") String ki; @ManyToOne @JoinColumn(name = "toB") B b; }
@Embeddable class KR { String zz; RI ri; }
@Entity class B { @Id Long id; }
enum Color { RED, BLUE }
