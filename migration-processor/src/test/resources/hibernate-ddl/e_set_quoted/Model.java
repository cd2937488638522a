// Envers: hibernate.globally_quoted_identifiers=true
package e_set_quoted;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited class A { @Id long id; String firstName; @ElementCollection Set<String> tags; @OneToMany @JoinColumn(name="x") Set<A> as; @ManyToOne A up; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
