// hibernate.tooling.schema.index_validation and unique_key_validation=ALL: Hibernate looks for what nobody named by its own names
package v_validate3;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(indexes={@Index(name="ix_v", columnList="name"), @Index(columnList="code")}, uniqueConstraints={@UniqueConstraint(name="uk_named", columnNames={"name","code"})}) class V { @Id Long id; String name; String code; @Column(unique=true) String email; @Column(unique=true) String nickName; }
@Entity @Table(indexes={@Index(columnList="lastName, firstName DESC"), @Index(columnList="own_id"), @Index(columnList="firstName, age", unique=true)}, uniqueConstraints=@UniqueConstraint(columnNames={"lastName","age"})) class Person { @Id Long id; String firstName; String lastName; int age; @ManyToOne Person own; @ElementCollection @CollectionTable(indexes=@Index(columnList="nickNames")) List<String> nickNames; }
@Entity class Book { @Id Long id; @OneToMany @JoinTable(uniqueConstraints=@UniqueConstraint(columnNames={"pages_id","Book_id"})) Set<V> pages; }
