// @SoftDelete with comments, options and timestamps, in hierarchies, beside tables of collections
package r_softdelete_options;
import jakarta.persistence.*; import org.hibernate.annotations.*; import java.util.*;
@Entity @SoftDelete(strategy=SoftDeleteType.TIMESTAMP) class A { @Id Long id; @ElementCollection @SoftDelete(strategy=SoftDeleteType.TIMESTAMP, columnName="at") Set<String> ws; @ManyToMany @SoftDelete(strategy=SoftDeleteType.TIMESTAMP) Set<A> many; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) @SoftDelete(strategy=SoftDeleteType.TIMESTAMP, comment="when") class P { @Id Long id; }
@Entity class Q extends P { String q; @ElementCollection @SoftDelete(strategy=SoftDeleteType.ACTIVE, comment="act") Set<String> ws; }
@Entity @Inheritance(strategy=InheritanceType.SINGLE_TABLE) @SoftDelete(options="default false") class S { @Id Long id; }
@Entity class T extends S { @ManyToMany @SoftDelete(options="default false") Set<Q> qs; }
