// tables of their own below an embeddable that holds collections, which are the parent's
package i_perclass_embedded;
import jakarta.persistence.*;
import java.util.*;
@Embeddable class Inner { @ElementCollection List<String> inner; int number; }
@Embeddable class Part { @ElementCollection Map<Long, String> texts; @ManyToMany Set<Top> tops; @ManyToOne Other other; String text; @Embedded Inner more; }
@Entity class Other { @Id long id; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Top { @Id long id; @Embedded Part part; }
@Entity class Low extends Top { int low; @Embedded @AttributeOverride(name = "number", column = @Column(name = "own")) @AssociationOverride(name = "inner", joinTable = @JoinTable(name = "ownInner")) Inner inside; }
@MappedSuperclass class Above { @Embedded Inner above; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Abstract extends Above { @Id long id; }
@Entity class Concrete extends Abstract { int concrete; }
