// Envers: embeddables in one column, a document or a struct
package e_json;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Embeddable class J { int a; @Column(name="bee") String b; @NotAudited String c; }
@Entity @Audited class A { @Id long id; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) J j; }
@Embeddable @org.hibernate.annotations.Struct(name="s_t") class S { int one; String two; }
@Entity @Audited class B { @Id long id; S s; @NotAudited S no; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
