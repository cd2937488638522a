// Envers: TABLE_PER_CLASS
package e_per_class;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class Shape { @Id long id; String label; @ElementCollection Set<String> tags; }
@Entity @Audited class Circle extends Shape { double radius; }
@Entity @Audited class Ring extends Circle { double inner; @ManyToOne Shape around; }
@Entity class Square extends Shape { double side; }
@Entity @Audited @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class Abs { @Id long id; String a; }
@Entity @Audited class Con extends Abs { String c; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
