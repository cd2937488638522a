// Envers: a revision entity with a sequence by settings
package e_set_sequence;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited class Book { @Id long id; }
