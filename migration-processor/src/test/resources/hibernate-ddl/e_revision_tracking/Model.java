// Envers: a revision entity that extends the tracking one
package e_revision_tracking;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @RevisionEntity @Table(name="REVINFO") class Change extends TrackingModifiedEntitiesRevisionMapping { String who; }
@Entity @Audited class Book { @Id long id; }
