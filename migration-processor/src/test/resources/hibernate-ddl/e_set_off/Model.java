// Envers: switched off
package e_set_off;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited class Book { @Id long id; @OneToMany @JoinColumn(name="b") Set<Book> books; }
