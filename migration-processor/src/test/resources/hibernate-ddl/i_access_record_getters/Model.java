// methods of records that are getters, where attributes are reached by getters
package i_access_record_getters;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { private Long id; @Id public Long getId() { return id; } public void setId(Long i) {}
 public Sized getSized() { return null; } public void setSized(Sized s) {}
 public Stated getStated() { return null; } public void setStated(Stated s) {}
 public OfFields getOfFields() { return null; } public void setOfFields(OfFields s) {}
 @Access(AccessType.FIELD) private OfField own;
 @ElementCollection public Map<Place, Sized> getPlaces() { return null; } public void setPlaces(Map<Place, Sized> m) {}
 @ElementCollection public List<Stated> getList() { return null; } public void setList(List<Stated> l) {} }
@Embeddable record Sized(int w, @Column(name="high") int h, Unit unit) { public int getW() { return w; } public int getArea() { return w * h; } @Column(name="said", length=12) public String getText() { return ""; } @Transient public String getNo() { return ""; } }
@Embeddable record Unit(@Column(name="mark") String sign) { public boolean isMetric() { return true; } }
@Embeddable @Access(AccessType.PROPERTY) record Stated(@Column(name="left") int x, @Transient int y) { @Column(name="total") public long getSum() { return x + y; } }
@Embeddable @Access(AccessType.FIELD) record OfFields(@Column(name="fx") int x) { public int getTwice() { return 2 * x; } }
@Embeddable record OfField(@Column(name="gx") int x) { public int getThrice() { return 3 * x; } }
@Embeddable record Place(@Column(name="col") int c, int r) { public int getSquare() { return c + r; } }
@Entity class B { @Id Long id; Other other; }
@Embeddable @Access(AccessType.PROPERTY) record Other(int n) { public int getM() { return n; } }
@Entity class C { private Key id; @EmbeddedId public Key getId() { return id; } public void setId(Key k) {} }
@Embeddable record Key(@Column(name="code") String a, int b) { public String getA() { return a; } public boolean isC() { return true; } }
