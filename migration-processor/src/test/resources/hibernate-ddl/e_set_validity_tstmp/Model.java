// Envers: audit strategy of validity, with the time of the end
package e_set_validity_tstmp;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited @Inheritance(strategy=InheritanceType.JOINED) class Party { @Id @GeneratedValue Long id; String name; }
@Entity @Audited class Person extends Party { String firstName; @NotAudited String secret; }
@Entity @Audited @PrimaryKeyJoinColumn(name="emp_id") class Employee extends Person { String job; @ManyToOne Person boss; }
@Entity class Firm extends Party { String legal; }
@Entity @Audited @Inheritance(strategy=InheritanceType.JOINED) @DiscriminatorColumn(name="d") abstract class Doc { @EmbeddedId DocId id; }
@Embeddable class DocId { int no; String series; }
@Entity @Audited class Letter extends Doc { String body; }
@Entity @Audited @AuditTable("empty_history") class Empty extends Doc { }
@Entity @Audited class Coll { @Id long id; @ElementCollection Set<String> tags; @OneToMany @JoinColumn(name="c") Set<Coll> colls; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
