// generators in all places
package n_gen_places;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
@Entity @SequenceGenerator(name="onClass", sequenceName="on_class_s", allocationSize=5) class A { @Id @GeneratedValue(generator="onAttr") @SequenceGenerator(name="onAttr", sequenceName="on_attr_s", allocationSize=7) Long id; }
@Entity class B { @Id @GeneratedValue(generator="onClass") Long id; }
@Entity class C { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE, generator="onAttr") Long id; }
@Entity class D { @Id @GeneratedValue(generator="onMs") Long id; }
@MappedSuperclass @SequenceGenerator(name="onMs", sequenceName="on_ms_s", allocationSize=9) class Ms { }
@Entity class E extends Ms { @Id @GeneratedValue Long id; }
@Entity @TableGenerator(name="tab", table="gen_tab") class F { @Id @GeneratedValue(generator="tab") Long id; }
@Entity class G { @Id @GeneratedValue(generator="tab") Long id; }
@Entity class H { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) @SequenceGenerator(name="unnamedUse", sequenceName="unnamed_use_s", allocationSize=3) Long id; }
@Entity class I { @Id @GeneratedValue @SequenceGenerator(name="autoUse", sequenceName="auto_use_s", allocationSize=3) Long id; }
@Entity @SequenceGenerator(name="classUse", sequenceName="class_use_s", allocationSize=3) class J { @Id @GeneratedValue Long id; }
@Entity @SequenceGenerator(name="classUse2", sequenceName="class_use2_s", allocationSize=3) class K { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) Long id; }
@Entity @TableGenerator(name="classTab", table="class_tab") class L { @Id @GeneratedValue(strategy=GenerationType.TABLE) Long id; }
@Entity class M { @Id @GeneratedValue(strategy=GenerationType.TABLE) @TableGenerator(name="attrTab", table="attr_tab") Long id; }
@Entity class N { @Id @GeneratedValue(generator="nowhere") Long id; }
@Entity class O { @Id @GeneratedValue(strategy=GenerationType.UUID) UUID id; }
@Entity class P { @Id @GeneratedValue UUID id; }
@Entity @SequenceGenerator(name="noSeqName") class Q { @Id @GeneratedValue(generator="noSeqName") Long id; }
@Entity class R { @Id @GeneratedValue(strategy=GenerationType.TABLE, generator="noTab") @TableGenerator(name="noTab") Long id; }
@Entity class S { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) Integer id; }
@Entity class T { @Id @GeneratedValue BigInteger id; }
@Embeddable class InEmb { @SequenceGenerator(name="onEmb", sequenceName="on_emb_s", allocationSize=11) long x; }
@Entity class U { @Id @GeneratedValue(generator="onEmb") Long id; @Embedded InEmb emb; }
