// Envers: flags of modification by setting
package e_set_flags;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited(withModifiedFlag=true) class All { @Id long id; String name; @ManyToOne All up; @ElementCollection Set<String> tags; @OneToMany(mappedBy="up") Set<All> down; @Embedded Part part; @Audited(withModifiedFlag=false) String without; @Audited(withModifiedFlag=true, modifiedColumnName="isChanged") String named; @NotAudited String no; @Column(name="otherName") String other; @OneToOne(mappedBy="all") Some some; @Version int v; boolean camelCase; }
@Embeddable class Part { String x; String y; @Audited(withModifiedFlag=true) String z; }
@Entity class Some { @Id long id; @Audited(withModifiedFlag=true) String a; @Audited String b; @Audited @OneToOne All all; }
@Entity @Audited(withModifiedFlag=true) @Inheritance(strategy=InheritanceType.JOINED) class Top { @Id long id; String t; }
@Entity @Audited(withModifiedFlag=true) class Below extends Top { String b; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
