// Envers: names by settings
package e_set_names;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Embeddable class Part { String a; }
@Entity @Audited class Book { @Id long id; @Version int version; @ElementCollection Set<Part> parts; @ElementCollection Set<String> tags; @OneToMany @JoinColumn(name="p") Set<Book> books; }
@Entity @Audited @AuditTable("named_past") @Inheritance(strategy=InheritanceType.JOINED) class Named { @Id long id; }
@Entity @Audited class Below extends Named { String b; }
