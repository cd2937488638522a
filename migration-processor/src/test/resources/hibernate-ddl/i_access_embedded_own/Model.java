// what is embedded in an entity that states an access is reached so, whatever the one above says
package i_access_embedded_own;
import jakarta.persistence.*;
import java.util.*;
@Embeddable class Part { String field; public String getGetter() { return field; } public void setGetter(String s) {} }
@Entity @Inheritance(strategy=InheritanceType.JOINED) class ByFields { @Id Long id; }
@Entity @Access(AccessType.PROPERTY) class GettersBelow extends ByFields { Part p; List<Part> all;
  @Embedded public Part getP() { return p; } public void setP(Part x) {}
  @ElementCollection public List<Part> getAll() { return all; } public void setAll(List<Part> x) {} }
@Entity @Access(AccessType.PROPERTY) @Inheritance(strategy=InheritanceType.JOINED) class ByGetters { Long id; @Id public Long getId() { return id; } public void setId(Long x) {} }
@Entity @Access(AccessType.FIELD) class FieldsBelow extends ByGetters { Part p; }
@MappedSuperclass @Access(AccessType.PROPERTY) class Base { Part b; public Part getB() { return b; } public void setB(Part x) {} }
@Entity @Access(AccessType.FIELD) class OfBase extends Base { @Id Long id; @AttributeOverride(name="field", column=@Column(name="f")) @AttributeOverride(name="getter", column=@Column(name="g")) Part p; }
