// Envers: @AuditOverride beside @AuditOverrides (rejected)
package e_override_both;
import jakarta.persistence.*;
import org.hibernate.envers.*;
@MappedSuperclass class Above { int one; int two; }
@Entity @Audited @AuditOverride(forClass=Above.class, name="one") @AuditOverrides(@AuditOverride(forClass=Above.class, name="two")) class A extends Above { @Id Integer id; }
