// Envers: tracked entities and native ids by settings
package e_set_tracking;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited class Book { @Id long id; }
