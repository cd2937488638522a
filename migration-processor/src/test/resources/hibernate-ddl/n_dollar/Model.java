// names with a dollar sign or quotes, and what refers to them
package n_dollar;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
class Outer { @Entity static class Inner { @Id Long id; @ElementCollection List<String> tags; @OneToMany List<Plain> many; @ManyToMany List<Quoted> quoted; @ManyToMany List<Plain> mm; @ManyToMany(mappedBy = "inners") List<Plain> back; } }
@Entity @Table(name = "`Quoted`") class Quoted { @Id Long id; @ManyToOne Quoted self; @OneToMany @JoinColumn List<Plain> kids; @OneToOne @JoinTable(name="qj") Plain linked; @ManyToOne @JoinColumn(name="wroteIt") Plain wrote; }
@Entity class Plain { @Id Long id; @ManyToOne Outer.Inner inner; @ManyToOne Quoted quotedOne; @ManyToMany List<Outer.Inner> inners; @ElementCollection Map<Outer.Inner, String> byInner; @ElementCollection Map<Quoted, String> byQuoted; @Column(name="price$") int price; String my$attr; }
@Entity class DollarId { @Id Long the$id; @ManyToOne DollarId upDown; @ElementCollection List<String> someTags; }
@Entity class QuotedId { @Id @Column(name="`The Id`") Long id; @ManyToOne QuotedId upDown; }
@Entity(name="Ent$Name") @Table(name="plainTable") class Named { @Id Long id; @ManyToOne Named upDown; @ElementCollection List<String> someTags; @OneToMany Set<Named> many; }
