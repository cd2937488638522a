// Envers: @Audited at attributes, classes and superclasses
package e_attributes;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@MappedSuperclass class Plain { String plain; @Audited String marked; }
@MappedSuperclass @Audited class All { String all; @NotAudited String none; }
@Entity class A extends Plain { @Id long id; @Audited String name; String other; @Audited @Version int version; }
@Entity class B extends All { @Id long id; String own; }
@Entity @Audited class C extends Plain { @Id long id; String own; }
@Entity @Audited class D extends All { @Id long id; String own; }
@Entity class E extends Plain { @Id long id; String own; }
@Entity class F { @Id long id; @Audited @Embedded Part part; String no; @Embedded Part2 part2; }
@Embeddable class Part { String p; @NotAudited String np; }
@Embeddable class Part2 { @Audited String q; }
@Entity @Audited class G { @Id long id; @Access(AccessType.PROPERTY) String getX; public String getGetX() { return getX; } public void setGetX(String x) {} }
@Entity class H { long id; String name; @Id long getId() { return id; } void setId(long x) { } @Audited String getName() { return name; } void setName(String n) { } String getOther() { return name; } void setOther(String n) { } }
@Entity @Audited class Sub extends H2 { String s; }
@Entity @Audited class H2 extends All { @Id long id; String h; }
@MappedSuperclass class Gen<T> { @Audited T value; T hidden; }
@Entity class GenOne extends Gen<Integer> { @Id long id; }
@Entity @Audited class OnlyId { @Id long id; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
