// Envers: @AuditOverride of what is never an attribute, static or transient, which 6.6 refuses
package e_override_members;
import jakarta.persistence.*;
import org.hibernate.envers.*;
@MappedSuperclass class Above { static int one; transient int two; int three; }
@Entity @Audited @AuditOverride(forClass=Above.class, name="one") @AuditOverride(forClass=Above.class, name="two") class A extends Above { @Id Integer id; int x; }
