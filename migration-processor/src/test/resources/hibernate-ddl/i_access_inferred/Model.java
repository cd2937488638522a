// how attributes are reached where only some members, classes or superclasses say it
package i_access_inferred;
import jakarta.persistence.*;
import java.util.*;
@MappedSuperclass class Base { @Access(AccessType.FIELD) @Id Long id; private String name; public String getTitle() { return name; } public void setTitle(String n) {} }
@Entity class A extends Base { String own; public String getG() { return ""; } public void setG(String s) {} Part part; public Part getPiece() { return part; } public void setPiece(Part p) {} }
@Entity class OfField extends Base { @Column(length=10) String own; public String getG() { return ""; } public void setG(String s) {} @ElementCollection Set<Part> parts; }
@Entity @Access(AccessType.FIELD) class Stated extends Base { @Column(length=11) String own; public String getG() { return ""; } public void setG(String s) {} }
@Embeddable class Part { int f; public int getP() { return 0; } public void setP(int i) {} }
@MappedSuperclass class Middle extends Base { String midF; @Column(length=12) public String getMid() { return ""; } public void setMid(String s) {} }
@Entity class B extends Middle { String own; public String getG() { return ""; } public void setG(String s) {} }
@Entity @Access(AccessType.FIELD) class Root { @Id Long id; String f; public String getG() { return ""; } public void setG(String s) {} }
@Entity class Below extends Root { String belowF; public String getBelowG() { return ""; } public void setBelowG(String s) {} }
@Entity class OfGetter extends Root { String getterF; @Column(length=13) public String getGetterG() { return ""; } public void setGetterG(String s) {} }
@Entity class Lowest extends OfGetter { String lowestF; public String getLowestG() { return ""; } public void setLowestG(String s) {} }
@Entity class Mixed { @Access(AccessType.PROPERTY) @Id public Long getId() { return 1L; } public void setId(Long i) {} @Column(length=14) String f; public String getG() { return ""; } public void setG(String s) {} }
@Entity class Crossed { @Id Long id; @Access(AccessType.FIELD) public String getG() { return ""; } public void setG(String s) {} @Access(AccessType.PROPERTY) @Column(name="fc") String f; }
@Entity class Other { private Long id; @Id public Long getId() { return id; } public void setId(Long i) {} @Access(AccessType.PROPERTY) @Column(name="fc") String f; @Access(AccessType.FIELD) @Column(name="gc") public String getG() { return ""; } public void setG(String s) {} }
