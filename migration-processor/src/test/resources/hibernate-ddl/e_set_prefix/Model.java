// Envers: prefix and no suffix
package e_set_prefix;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited class A { @Id long id; String name; @ElementCollection Set<String> tags; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
