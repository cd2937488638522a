// Envers: a revision entity that extends the default one
package e_revision_default;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @RevisionEntity class Change extends RevisionMapping { String who; }
@Entity @Audited class Book { @Id long id; }
