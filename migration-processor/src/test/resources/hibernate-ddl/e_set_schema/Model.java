// Envers: default schemas
package e_set_schema;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited class A { @Id long id; String name; @ElementCollection Set<String> tags; @OneToMany @JoinColumn(name="x") Set<A> as; @ManyToOne A up; }
@Entity @Audited @Table(schema="own") @AuditTable(value="", schema="mine") class B { @Id long id; }
