// generators of superclasses
package n_gen_superclasses;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
@MappedSuperclass @SequenceGenerator(name="onMs", sequenceName="on_ms_s", allocationSize=9) class Ms { @Id @GeneratedValue(generator="onMs") Long id; }
@Entity class E extends Ms { }
@Entity class E2 extends Ms { }
@Entity class D { @Id @GeneratedValue(generator="onMs") Long id; }
@Entity class D2 { @Id @GeneratedValue(generator="onOther") Long id; }
@Entity class D3 { @Id Long id; @SequenceGenerator(name="onOther", sequenceName="on_other_s", allocationSize=4) Long other; }
@MappedSuperclass class Ms2 { @Id @GeneratedValue(generator="onMsAttr") @SequenceGenerator(name="onMsAttr", sequenceName="on_ms_attr_s", allocationSize=9) Long id; }
@Entity class F extends Ms2 { }
@Entity class G { @Id @GeneratedValue(generator="onMsAttr") Long id; }
@Entity class H { @Id @GeneratedValue(generator="onSub") Long id; }
@Entity class H1 extends H { @SequenceGenerator(name="onSub", sequenceName="on_sub_s", allocationSize=6) Long z; }
@Entity @SequenceGenerator(name="onSubClass", sequenceName="on_sub_class_s", allocationSize=6) class H2 extends H { }
@Entity class H3 { @Id @GeneratedValue(generator="onSubClass") Long id; }
@Entity @SequenceGenerator(name="onEntity", sequenceName="on_entity_s", allocationSize=6) class L extends Ms3 { }
@MappedSuperclass class Ms3 { @Id @GeneratedValue(generator="onEntity") Long id; }
