// Envers: references to one entity
package e_to_one;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity class Other { @Id long id;  }
@Entity @Audited class Target { @Id long id; @OneToOne(mappedBy="one") Main main; @Column(unique=true) String code; }
@Entity @Audited class Main { @Id long id; @ManyToOne Target target; @OneToOne Target one; @Audited(targetAuditMode=RelationTargetAuditMode.NOT_AUDITED) @ManyToOne Other other; @ManyToOne @JoinTable(name="main_join") Target joined; @ManyToOne @JoinColumn(name="t_code", referencedColumnName="code") Target byCode; @OneToOne @PrimaryKeyJoinColumn Target same; @ManyToOne @JoinColumn(name="ro", insertable=false, updatable=false) Target readOnly; @NotAudited @ManyToOne Other no; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
