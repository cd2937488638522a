// hibernate.type.prefer_native_enum_types=true: enums that are stored both by name and by position, and the order of their values
package t_enum_orders;

import jakarta.persistence.*;
import java.util.*;

enum One { C, B, A }
enum Two { C, B, A }
enum Three { C, B, A }
enum Four { C, B, A }
enum Five { C, B, A }
enum Six { C, B, A }
@Entity class T { @Id long id; One a; @Enumerated(EnumType.STRING) One b; @Enumerated(EnumType.STRING) Two c; Two d; @Enumerated(EnumType.STRING) Three e; @ElementCollection Set<Three> f; Four g; @ElementCollection @Enumerated(EnumType.STRING) Set<Four> h; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Five, Five> i; @ElementCollection @Enumerated(EnumType.STRING) Map<Six, Six> j; @ManyToOne V v; }
@Entity class V { @Id One id; @ManyToOne V v; }
