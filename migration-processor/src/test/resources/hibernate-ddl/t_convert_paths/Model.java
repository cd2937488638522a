// @Convert by path in embeddables, on their classes, and in maps, where that of values is for keys too
package t_convert_paths;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.time.*;
import java.util.*;
@Entity class A { @Id Long id; @ElementCollection @Convert(attributeName="key.n", converter=I2S.class) Map<V,String> g;  @ElementCollection @Convert(attributeName="key.in.m", converter=I2S.class) Map<V2,String> g3; @ElementCollection @Convert(attributeName="key.n", converter=I2S.class) @AttributeOverride(name="value.n", column=@Column(name="vn")) @AttributeOverride(name="value.s", column=@Column(name="vs"))  Map<V,V> g4; @ElementCollection @Convert(attributeName="value.n", converter=I2S.class) @AttributeOverride(name="value.n", column=@Column(name="vn")) @AttributeOverride(name="value.s", column=@Column(name="vs"))  Map<V,V> g5; @ManyToMany @Convert(attributeName="key.n", converter=I2S.class) Map<V,A> g6; @OneToMany @JoinTable(name="g7") @Convert(attributeName="key.n", converter=I2S.class) Map<V,A> g7; }
@Embeddable class V { Integer n; String s; public Integer getN() { return n; } }
@Embeddable class V2 { In in; String t; }
@Embeddable class In { Integer m; public Integer getM() { return m; } public void setM(Integer i) {} }
class I2S implements AttributeConverter<Integer,String> { public String convertToDatabaseColumn(Integer b) { return null; } public Integer convertToEntityAttribute(String b) { return null; } }
@Entity @Convert(attributeName="emb.n", converter=I2S.class) class Whole extends Base { @Id Long id; @Embedded Flat emb; @Embedded @Convert(attributeName="in.m", converter=I2S.class) @Convert(attributeName="k", converter=I2S.class) Wide w; @Embedded @AttributeOverride(name="in.m", column=@Column(name="m2", length=3)) @AttributeOverride(name="k", column=@Column(name="k2")) Wide w2; @Embedded @Convert(attributeName="z.q", converter=I2S.class) Said z; }
@MappedSuperclass @Convert(attributeName="sup", converter=I2S.class) class Base { Integer sup; @Convert(converter=I2S.class) Integer sup2; }
@Embeddable class Flat { Integer n; String s; }
@Embeddable class Wide { Deep in; Integer k; }
@Embeddable class Deep { @Column(name="im") Integer m; }
@Embeddable @Convert(attributeName="q", converter=I2S.class) class Said { Integer q; @Convert(converter=I2S.class) Integer r; @Convert(attributeName="m", converter=I2S.class) @Embedded @AttributeOverride(name="m", column=@Column(name="zm")) Deep zin; }
@Entity @Convert(attributeName="sup2", disableConversion=true) class Other extends Base { @Id Long id; @Embedded @Convert(attributeName="r", disableConversion=true) Said z; @Embedded @Convert(attributeName="zin.m", disableConversion=true) @AttributeOverride(name="zin.m", column=@Column(name="mm2")) @AttributeOverride(name="q", column=@Column(name="q2")) @AttributeOverride(name="r", column=@Column(name="r2")) Said z2; }
