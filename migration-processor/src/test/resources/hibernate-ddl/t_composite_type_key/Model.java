// @MapKeyCompositeType, which Hibernate does not see, since it is not kept for run time
package t_composite_type_key;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.MapKeyCompositeType;
import org.hibernate.usertype.CompositeUserType;

@Embeddable class Span { int low; int high; }
abstract class SpanType implements CompositeUserType<Span> { public Class<?> embeddable() { return Bounds.class; } }
class Bounds { Long lowBound; Long highBound; }
@Entity class A { @Id long id; @ElementCollection @MapKeyCompositeType(SpanType.class) Map<Span, String> bySpan; @ManyToMany @MapKeyCompositeType(SpanType.class) Map<Span, B> entities; }
@Entity class B { @Id long id; }
