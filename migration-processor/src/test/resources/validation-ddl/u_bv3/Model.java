// Bean Validation: composed constraints, groups, places
package u_bv3;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
interface G { } interface G2 extends jakarta.validation.groups.Default { }
@NotNull @Constraint(validatedBy = {}) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Inner { String message() default ""; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {}; }
@Inner @Size @Constraint(validatedBy = {}) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Outer { String message() default ""; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {}; @OverridesAttribute(constraint = Size.class, name = "max") int limit() default 17; }
@Max(6) @Constraint(validatedBy = {}) @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Small { String message() default ""; Class<?>[] groups() default {}; Class<? extends Payload>[] payload() default {}; }
interface HasName { @NotNull String getNamed(); }
@Embeddable class Part { @NotNull String a; @Size(max = 8) String b; @Min(2) Integer c; @Valid @NotNull @Embedded Deep deep; @NotNull @ManyToOne T to; }
@Embeddable class Deep { @NotNull String d; @Size(max = 4) String e; }
@Embeddable class NotValid { @NotNull String nv; @Size(max = 8) String nvs; @Max(2) Integer nvm; }
@Embeddable class Key implements java.io.Serializable { @Size(max = 6) String k1; @Max(9) Integer k2; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@Entity class T implements HasName { @Id Long id; @Outer String outer; @Outer(limit = 5) String outer5; @Size(max = 7, groups = G.class) String group; @NotNull(groups = G2.class) String group2; @NotNull(groups = jakarta.validation.groups.Default.class) String groupDef; @NotNull(groups = {G.class, jakarta.validation.groups.Default.class}) String groupBoth;
  @Size.List({@Size(max = 10), @Size(max = 20, groups = G.class)}) String listed; @Size(max = 9) @Size(max = 30, groups = G.class) String twice;
  String named; public String getNamed() { return named; } boolean flag; @AssertTrue public boolean isFlag() { return flag; } Boolean boxed; @NotNull public Boolean getBoxed() { return boxed; }
  @Valid @NotNull Part part; @Valid NotValid2 nvAll; NotValid notValid; @NotNull @Digits(integer = 4, fraction = 2) @Column(precision = 20, scale = 1) BigDecimal dig; @Digits(integer = 4, fraction = 0) Long digLong; @Digits(integer = 4, fraction = 2) @Column(columnDefinition = "numeric(3)") BigDecimal digDef; @Digits(integer = 5, fraction = 0) BigInteger digBi; @Digits(integer = 5, fraction = 2) @Column(nullable = false) BigDecimal digNn; @NotNull @Min(-3) Short shrt; @Max(100) @Column(name = "mx") Double mx; @NotNull @Max(3) Integer nnMax; @Size(max = 3) char[] chars; @Size(max = 12) CharSequence2 none; @Small @NotNull Integer small; @NotNull @Enumerated(EnumType.STRING) Thread.State st; @NotNull java.time.Instant at; @NotNull @ManyToOne @JoinColumn(nullable = true) T to2; @NotNull @OneToOne(mappedBy = "owner") Own own; @NotNull @ElementCollection List<Part2> parts; @Min(1) @ElementCollection List<Integer> ints; @NotNull @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean yn; @Size(max = 5) @Column(name = "sz", length = 99, nullable = false) String sz; @NotNull transient String tr; @NotNull @Transient String tr2; @NotNull @Basic @Lob String lob; @Size(max = 70000) String big; @Size(max = 2147483647) String huge; @Size String bare; @NotNull @org.hibernate.annotations.Formula("1") Integer formula; @NotNull @ManyToOne @JoinTable(name = "viaT") T via; @NotNull @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN) OffsetDateTime odt; }
@Embeddable class NotValid2 { @NotNull String z1; @Size(max = 8) String z2; }
@Embeddable class Part2 { @NotNull String q; @Size(max = 8) String r; }
class CharSequence2 implements java.io.Serializable { }
@Entity class Own { @Id Long id; @OneToOne T owner; }
@MappedSuperclass class Base { @NotNull @Size(max = 11) String base; @Id @Min(5) Long id; String over; @Size(max=13) public String getOver() { return over; } }
@Entity class D extends Base { @NotNull Integer own; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class J { @Id Long id; @NotNull String j; }
@Entity class J1 extends J { @NotNull String j1; @Valid @NotNull Deep deep; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class P { @Id Long id; @NotNull String p; @Max(4) int pm; }
@Entity class P1 extends P { @NotNull String p1; @Size(max = 3) String ps; }
@Entity class S { @Id Long id; @NotNull String s; }
@Entity class S1 extends S { @NotNull String s1; @Size(max = 3) String ss; @Min(2) Integer sm; @NotNull @ManyToOne T t; @Valid @NotNull Deep deep; @NotNull int prim; }
@Entity class K { @EmbeddedId @Valid @NotNull Key id; }
@Entity class K2 { @Id @NotNull @Size(max = 6) String id; @Version @Max(5) int v; }
@Entity @Access(AccessType.PROPERTY) class Prop { Long id; @NotNull String viaField; @Id public Long getId() { return id; } public void setId(Long i) { } @Size(max = 5) public String getViaField() { return viaField; } public void setViaField(String s) { } @NotNull public int getNum() { return 1; } public void setNum(int i) { } }
