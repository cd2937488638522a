// soft delete details
package r_softdelete_details;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @SoftDelete class A { @Id long id; @OneToMany List<B> many; @ManyToMany Set<B> both; @OneToMany @JoinColumn List<B> fk; @ManyToMany @SoftDelete(strategy=SoftDeleteType.ACTIVE) List<B> act; }
@Entity class B { @Id long id; @ElementCollection @SoftDelete(strategy=SoftDeleteType.TIMESTAMP) Set<String> ts; @ElementCollection @SoftDelete(columnName="x", converter=org.hibernate.type.NumericBooleanConverter.class, comment="mine") List<String> num; }
@Entity @SoftDelete @Inheritance(strategy=InheritanceType.JOINED) class J { @Id long id; }
@Entity class K extends J { String k; @ElementCollection List<String> tags; }
@Entity @SoftDelete class S { @Id long id; }
@Entity class SS extends S { String s; }
@Entity @SoftDelete(strategy=SoftDeleteType.ACTIVE, comment="", options="/*o*/") class O { @Id long id; @ElementCollection List<String> tags;}
@MappedSuperclass @SoftDelete class M { @Id long id; }
@Entity class N extends M { String n; }
@Entity @SoftDelete(columnName="isGone") class P { @Id long id; @ElementCollection List<String> tags; @ElementCollection @SoftDelete Map<String,String> m; }
