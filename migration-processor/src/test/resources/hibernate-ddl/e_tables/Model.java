// Envers: @AuditTable and the names of tables
package e_tables;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited @AuditTable("bookPast") class Book { @Id long id; @ElementCollection Set<String> tags; }
@Entity @Audited @AuditTable(value="page_past") class Page { @Id long id; @ElementCollection Set<String> tags; @OneToMany @JoinColumn(name="p") Set<Book> books; }
@Entity @Audited @Table(name="ownName") class Own { @Id long id; @ElementCollection Set<String> tags; @OneToMany @JoinColumn(name="o") Set<Book> books; }
@Entity(name="Renamed") @Audited class R { @Id long id; @OneToMany @JoinColumn(name="r") Set<Own> qs; @ManyToMany Set<Own> many; }
class Outer { @Entity @Audited static class Inner { @Id long id; @OneToMany @JoinColumn(name="oi") Set<Own> qs; } }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
