// Envers: audited collections that share an audit table by its name, of an entity to itself and of several entities
package e_self;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;
@Entity @Audited class A1 { @Id Long id; @ManyToMany Set<A1> many; @OneToMany @JoinColumn(name = "up") Set<A1> one; }
@Entity @Audited class A2 { @Id Long id; @ManyToMany Set<A2> z; @OneToMany @JoinColumn(name = "up") Set<A2> a; }
@Entity @Audited class A3 { @Id Long id; @ManyToMany List<A3> many; @OneToMany @JoinColumn(name = "up") List<A3> one; }
@Entity @Audited class A4 { @Id Long id; @OneToMany @JoinColumn(name = "up") Set<A4> one; @OneToMany @JoinColumn(name = "up2") Set<A4> two; }
@Entity @Audited class A5 { @Id Long id; @OneToMany Set<A5> one; @ManyToMany Set<A5> two; }
@MappedSuperclass @Audited class Above6 { @OneToMany @JoinColumn(name = "u6z") @AuditJoinTable(name = "a6_past") Set<T> z; }
@Entity @Audited class A6 extends Above6 { @Id Long id; @OneToMany @JoinColumn(name = "u6a") @AuditJoinTable(name = "a6_past") Set<T> a; }
@Entity @Audited class A7 { @Id Long id; @Embedded Part7 m; @OneToMany @JoinColumn(name = "u7z") @AuditJoinTable(name = "a7_past") Set<T> z;  @OneToMany @JoinColumn(name = "u7a") @AuditJoinTable(name = "a7_past") Set<T> a; }
@Embeddable class Part7 { @OneToMany @JoinColumn(name = "u7d") @AuditJoinTable(name = "a7_past") Set<T> deep; @OneToMany @JoinColumn(name = "u7b") @AuditJoinTable(name = "a7_past") Set<T> b; }
@Entity @Audited class A8 { @Id Long id; @Embedded Part8 m; @OneToMany @JoinColumn(name = "u8z") @AuditJoinTable(name = "a8_past") Set<T> z; }
@Embeddable class Part8 { @OneToMany @JoinColumn(name = "u8d") @AuditJoinTable(name = "a8_past") Set<T> deep; @OneToMany @JoinColumn(name = "u8b") @AuditJoinTable(name = "a8_past") Set<T> b; }
@Entity @Audited class B1 { @Id Long i1; @OneToMany @JoinColumn(name = "v1") @AuditJoinTable(name = "b_past") Set<T> one; }
@Entity @Audited class B2 { @Id Long i2; @OneToMany @JoinColumn(name = "v2") @AuditJoinTable(name = "b_past") Set<T> one; }
@Entity @Audited class C1 { @Id Long i1; @OneToMany @JoinColumn(name = "w1") @AuditJoinTable(name = "C2_AUD") Set<T> one; }
@Entity @Audited class C2 { @Id Long i2; @OneToMany @JoinColumn(name = "w2") @AuditJoinTable(name = "C1_AUD") Set<T> one; }
@Entity @Audited class D1 { @Id Long i1; @OneToMany @JoinColumn(name = "x1") @AuditJoinTable(name = "D1_AUD") Set<T> one; }
@Entity @Audited @AuditTable("e_past") class E1 { @Id Long i1; }
@Entity @Audited @AuditTable("e_past") class E2 { @Id Long i2; String i1; @ElementCollection Set<String> texts; @OneToMany @JoinColumn(name = "y2") @AuditJoinTable(name = "E2_texts_AUD") Set<T> few; }
@Entity @Audited class F2 { @Id Long i2; }
@Entity @Audited class F1 extends F2 { @OneToMany @JoinColumn(name = "z1") @AuditJoinTable(name = "f_past") Set<T> one; }
@Entity @Audited class F3 { @Id Long i3; @OneToMany @JoinColumn(name = "z3") @AuditJoinTable(name = "f_past") Set<T> one; }
@Entity @Audited class F0 extends F2 { @OneToMany @JoinColumn(name = "z0") @AuditJoinTable(name = "f_past") Set<T> one; }
@Entity @Audited class G0 { @Id Long i0; @ManyToMany @JoinTable(name = "g1", joinColumns = @JoinColumn(name = "a"), inverseJoinColumns = @JoinColumn(name = "b")) Set<T> many; }
@Entity @Audited class G1 { @Id Long i1; @ManyToOne @JoinColumn(name = "a") G0 a; @ManyToOne @JoinColumn(name = "b") T b; }
@Entity @Audited class G2 { @Id Long i0; @ManyToMany @JoinTable(name = "g1", joinColumns = @JoinColumn(name = "c"), inverseJoinColumns = @JoinColumn(name = "b")) Set<T> many; }
@Entity @Audited class T { @Id Long id; }
