// Envers: hibernate.id.db_structure_naming_strategy=legacy
package e_set_sequences;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited class A { @Id @GeneratedValue long id; String name; }
