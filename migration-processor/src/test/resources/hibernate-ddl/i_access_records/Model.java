// records where attributes are at getters
package i_access_records;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { private Long id; @Id public Long getId() { return id; } public void setId(Long i) { id = i; }
 private R r; @Embedded public R getR() { return r; } public void setR(R x) { r = x; }
 private List<RR> list; @ElementCollection public List<RR> getList() { return list; } public void setList(List<RR> x) { list = x; }
 private Map<RR, String> map; @ElementCollection public Map<RR, String> getMap() { return map; } public void setMap(Map<RR, String> x) { map = x; }
 private F f; @Access(AccessType.FIELD) @Embedded F ff; 
}
@Embeddable class F { @Column(name = "colF") String f; FR fr; }
@Embeddable record FR(@Column(name = "colFR") String fr) {}
@Embeddable record R(@Column(name = "colR", length = 30, nullable = false) String r, @Enumerated(EnumType.STRING) Color c) {}
@Embeddable record RR(@Column(name = "colRR") String rr, RI ri) {}
@Embeddable record RI(@Column(name = "colRI", length = 12, nullable = false) Integer x, String y, @Column(name = "colZ") Color z) {}
@Entity class B { @Id Long id; }
enum Color { RED, BLUE }
