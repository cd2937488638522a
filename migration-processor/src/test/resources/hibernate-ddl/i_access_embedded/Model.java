// @Access at embedded attributes and collections, and what that means inside of them
package i_access_embedded;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { private Long id; @Id public Long getId() { return id; } public void setId(Long i) { id = i; }
 @Access(AccessType.FIELD) @Embedded F ff; 
 private G g; @Embedded public G getG() { return g; } public void setG(G x) { g = x; }
}
@Embeddable class F { @Column(name = "colF") String f; FN fn; public String getGetterF() { return f; } public void setGetterF(String s) { } 
   public FN getGetN() { return fn; } public void setGetN(FN s) { } }
@Embeddable class FN { @Column(name = "colFN") String fn; public String getGetterFn() { return fn; } public void setGetterFn(String s) { } }
@Embeddable class G { @Access(AccessType.FIELD) FN2 fn2; public String getGetterG() { return ""; } public void setGetterG(String s) { } }
@Embeddable class FN2 { @Column(name = "colFN2") String fn2; public String getGetterFn2() { return fn2; } public void setGetterFn2(String s) { } }
@Embeddable class HL { String h; HN hn; public String getGetterHl() { return ""; } public void setGetterHl(String s) { } public HN getGetterHn() { return hn; } public void setGetterHn(HN s) { } }
@Embeddable class HN { String hn; public String getGetterHn2() { return ""; } public void setGetterHn2(String s) { } }
@Entity class Cc { @Id Long id; 
  private List<HL> hc; @ElementCollection @Access(AccessType.PROPERTY) public List<HL> getHc() { return hc; } public void setHc(List<HL> x) { hc = x; } 
  private Map<HL, String> hd; @ElementCollection @Access(AccessType.PROPERTY) public Map<HL, String> getHd() { return hd; } public void setHd(Map<HL, String> x) { hd = x; } 
 }
