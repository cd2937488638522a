// Envers: a revision entity of one's own
package e_revision;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @RevisionEntity @Table(name="changes") class Change { @Id @GeneratedValue @RevisionNumber @Column(name="change_no") Long number; @RevisionTimestamp Date at; String who; }
@Entity @Audited class Book { @Id long id; @ElementCollection Set<String> tags; }
