// any in mapped superclass and subclass
package r_any_inherited;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass abstract class Base { @Any(optional=false) @AnyKeyJavaClass(Long.class) @JoinColumn(name="b_id") @Column(name="b_type") Object up; }
@Entity class A extends Base { @Id long id; }
@Entity class B extends A { @Any(optional=false) @AnyKeyJavaClass(Long.class) @JoinColumn(name="s_id") @Column(name="s_type") Object sub; @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name="t_id", nullable=false) @Column(name="t_type", nullable=false) Object sub2; }
