// Envers: a revision number with a column definition, and modified entity names
package e_revision_defined;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @RevisionEntity class Change { @Id @GeneratedValue @RevisionNumber @Column(columnDefinition="integer") int number; @RevisionTimestamp long at; @ModifiedEntityNames @ElementCollection @JoinTable(name="names") Set<String> names; }
@Entity @Audited class Book { @Id long id; @ElementCollection Set<String> tags; }
