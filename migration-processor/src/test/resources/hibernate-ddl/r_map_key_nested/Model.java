// what is embedded in keys of maps has its attributes at getters
package r_map_key_nested;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { @Id Long id;
 @ElementCollection Map<R, String> map; 
 @ElementCollection Map<K, String> map2; 
 @ElementCollection Map<KA, String> map3; 
 @ElementCollection Map<KF, String> map4; 
 @ElementCollection @Access(AccessType.FIELD) Map<KD, String> map5; 
 @ElementCollection @AttributeOverride(name = "key.inner.i", column = @Column(name = "overI")) Map<K, String> map6; 
}
@Embeddable record R(@Column(name = "colR", length = 30, nullable = false) String r, Inner inner) {}
@Embeddable class K { @Column(name = "colK") String k; Inner inner; }
@Embeddable class KA { @Column(name = "colKA") String ka; @Access(AccessType.FIELD) Inner inner; }
@Embeddable class KF { @Column(name = "colKF") String kf; InnerF inner; }
@Embeddable class KD { @Column(name = "colKD") String kd; Mid mid; }
@Embeddable class Mid { @Column(name = "colM") String m; Inner inner; public String getM() { return m; } public void setM(String mm) { m = mm; } 
 @Embedded public Inner getInner() { return inner; } public void setInner(Inner i) { inner = i; } }
@Embeddable class Inner { @Column(name = "colI") String i; @Column(name = "colJ") Integer j; public String getI() { return i; } public void setI(String v) { i = v; } 
 @Column(name = "getterL") public Integer getL() { return 1; } public void setL(Integer l) { } }
@Embeddable @Access(AccessType.FIELD) class InnerF { @Column(name = "colIF") String i; @Column(name = "colJF") Integer j; }
