// Envers: a revision entity that extends the one with a sequence
package e_revision_sequence;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;
import org.hibernate.envers.enhanced.*;

@Entity @RevisionEntity class Change extends SequenceIdTrackingModifiedEntitiesRevisionMapping { String who; }
@Entity @Audited class Book { @Id long id; }
