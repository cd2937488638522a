// Envers: @AuditOverride
package e_override;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@MappedSuperclass class Base { String first; String second; @ElementCollection List<String> many; }
@MappedSuperclass @Audited class Marked { String m1; String m2; }
@Entity @Audited @AuditOverride(forClass=Base.class) class A extends Base { @Id long id; String own; }
@Entity @Audited @AuditOverride(forClass=Base.class, name="second") class B extends Base { @Id long id; String own; }
@Entity @Audited @AuditOverrides({@AuditOverride(forClass=Marked.class, name="m1", isAudited=false)}) class C extends Marked { @Id long id; }
@Entity @Audited @AuditOverride(forClass=Marked.class, isAudited=false) class D extends Marked { @Id long id; String own; }
@Entity @Audited @AuditOverride(forClass=Base.class, name="many", auditJoinTable=@AuditJoinTable(name="many_past")) class E extends Base { @Id long id; String own; }
@Embeddable class Emb extends Plain { String x; String y; }
@MappedSuperclass class Plain { String up; }
@Entity @Audited class F { @Id long id; @AuditOverride(name="x", isAudited=false) Emb emb; }
@Entity @Audited class G { @Id long id; @AuditOverrides({@AuditOverride(forClass=Plain.class), @AuditOverride(name="y", isAudited=false)}) Emb emb; }
@Entity class H { @Id long id; @Audited Emb emb; }
@Entity class I { @Id long id; @Audited @AuditOverride(forClass=Plain.class, name="up") Emb emb; }
@Entity @Audited(auditParents=Base.class) class J extends Base { @Id long id; String own; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
