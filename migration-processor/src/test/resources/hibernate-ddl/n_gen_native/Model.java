// @NativeGenerator: of attributes, classes and superclasses, beside other generators
package n_gen_native;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.NativeGenerator;

@Entity class A { @Id @GeneratedValue @NativeGenerator Long id; }
@Entity class A2 { @Id @NativeGenerator Integer id; }
@Entity class B { @Id @GeneratedValue @NativeGenerator(sequenceForm = @SequenceGenerator(name = "x", sequenceName = "b_numbers", initialValue = 5, allocationSize = 7)) Long id; }
@Entity class C { @Id @GeneratedValue @NativeGenerator(sequenceForm = @SequenceGenerator(name = "nameonly")) Long id; }
@Entity class D { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sg") @SequenceGenerator(name = "sg", sequenceName = "sgsg", allocationSize = 3) @NativeGenerator Long id; }
@Entity class E { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) @NativeGenerator Long id; }
@Entity class F { @Id @GeneratedValue @NativeGenerator(tableForm = @TableGenerator(name = "tt", table = "ttt")) Long id; }
@Entity class G { @Id @GeneratedValue(generator = "named") @NativeGenerator Integer id; }
@Entity class H { @Id @GeneratedValue(strategy = GenerationType.UUID) @NativeGenerator UUID id; }
@Entity class I { @Id @GeneratedValue @NativeGenerator(sequenceForm = @SequenceGenerator(allocationSize = 9)) Long id; }
@Entity @Inheritance class J { @Id @GeneratedValue @NativeGenerator Long id; }
@Entity class J2 extends J { }
@Entity @Table(name = "the_table") class K { @Id @GeneratedValue @NativeGenerator Long id; }
@Entity class M { @EmbeddedId MId id; }
@Embeddable class MId { @GeneratedValue @NativeGenerator Long a; Long b; }
@Entity @NativeGenerator class N { @Id @GeneratedValue Long id; }
@Entity @NativeGenerator class O { @Id Long id; }
@Entity @NativeGenerator(sequenceForm = @SequenceGenerator(sequenceName = "cs", allocationSize = 4)) class P { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }
@MappedSuperclass @NativeGenerator class Sup { }
@Entity class Q extends Sup { @Id @GeneratedValue Long id; }
@MappedSuperclass class SupId { @Id @GeneratedValue @NativeGenerator Long id; }
@Entity class R extends SupId { }
@Entity class R2 extends SupId { }
@Entity @NativeGenerator class S { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }
@Entity @NativeGenerator class T { @Id @GeneratedValue(generator = "other") Long id; }
@Entity @NativeGenerator class U { @Id @GeneratedValue(generator = "sgu") @SequenceGenerator(name = "sgu", sequenceName = "sgs", allocationSize = 3) Long id; }
