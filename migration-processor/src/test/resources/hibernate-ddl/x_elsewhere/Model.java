// annotations of entities on embeddables and mapped superclasses, which Hibernate passes over
package x_elsewhere;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Embeddable
@Table(name = "parts", indexes = @Index(columnList = "p"))
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "part_kind")
class Part { int p; }

@MappedSuperclass
@DiscriminatorColumn(name = "base_kind")
@SecondaryTable(name = "base_more")
@PrimaryKeyJoinColumn(name = "base_id")
@OnDelete(action = OnDeleteAction.CASCADE)
@Check(constraints = "n > 0")
@org.hibernate.annotations.Comment("passed over")
abstract class Base { @Id long id; int n; }

@Entity
class Plain extends Base { Part part; }

@Entity
class Parent extends Base { }

@Entity
class Child extends Parent { String c; }
