// Envers: @SoftDelete, @TenantId, @NaturalId
package e_soft;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited @org.hibernate.annotations.SoftDelete class A { @Id long id; @org.hibernate.annotations.TenantId String tenant; @ElementCollection Set<String> tags; @org.hibernate.annotations.NaturalId String nat; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
