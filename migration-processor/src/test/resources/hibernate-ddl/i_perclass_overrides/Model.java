// tables of their own below overrides of what a parent inherits
package i_perclass_overrides;
import jakarta.persistence.*;
import java.util.*;
@Entity class Target { @Id UUID id; }
@MappedSuperclass abstract class Base { @Id long id; String text; @ManyToOne Target target; }
@MappedSuperclass abstract class Between extends Top { String between; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@AttributeOverride(name = "text", column = @Column(name = "topText", length = 40))
@AssociationOverride(name = "target", joinColumns = @JoinColumn(name = "topTarget"))
class Top extends Base { String own; }
@Entity @AttributeOverride(name = "between", column = @Column(name = "lowBetween")) class Low extends Between { }
@Entity class Lowest extends Low { String more; }
