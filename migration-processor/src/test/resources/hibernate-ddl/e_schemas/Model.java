// Envers: schemas of audit tables
package e_schemas;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited @AuditTable(value="page_past", schema="past") class Page { @Id long id; @ElementCollection Set<String> tags; @ElementCollection @CollectionAuditTable(name="z", schema="past") Set<String> others; @OneToMany @JoinColumn(name="p") Set<Leaf> leaves; }
@Entity @Audited @AuditTable(value="", schema="past") class Leaf { @Id long id; @AuditJoinTable(schema="past") @ManyToMany Set<Page> pages; }
@Entity @Audited @Table(name="ownName", schema="own") class Own { @Id long id; @ElementCollection Set<String> tags; @ElementCollection @CollectionTable(schema="own") Set<String> inOwn; @OneToMany @JoinColumn(name="o") Set<Leaf> leaves; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
