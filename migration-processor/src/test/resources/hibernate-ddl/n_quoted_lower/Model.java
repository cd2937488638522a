// what refers to names in quotes that would be the same without
package n_quoted_lower;
import jakarta.persistence.*;
import java.util.*;
@Entity @Table(name = "`user`") class User { @Id Long id; @ElementCollection Set<String> nickNames; }
@Entity class BigOrder { @Id @Column(name = "\"key\"") Long id; @ManyToOne User createdBy; @ManyToMany Set<User> seenBy; @OneToMany Set<BigOrder> subOrders; @OneToOne BigOrder nextOne; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @SecondaryTable(name = "`more`") class Base { @Id Long baseId; @Column(table = "`more`") String x; @ManyToOne Low lastLow; }
@Entity @Table(name = "`low`") class Low extends Base { @Column(name = "`name`", unique = true) String n; @ElementCollection Map<User, String> byUser; }
@Entity class Far { @Id @GeneratedValue Long farId; @ManyToOne @JoinColumn(referencedColumnName = "`name`") Low theLow; @ManyToMany Set<Low> allLow; }
@Entity @Table(name = "`group`") class Group { @Id @GeneratedValue Long id; @OneToMany(mappedBy = "inGroup") Set<Member> all; }
@Entity class Member { @Id Long id; @ManyToOne Group inGroup; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Root { @Id Long baseId; @ManyToOne Deep lastLow; @ManyToOne Low2 lastLowB; @ManyToOne Low3 lastLowC; @ManyToOne Low4 lastLowD; @ManyToOne Root lastBase; @ElementCollection Set<String> someNames; }
@Entity @Table(name = "`deep`") class Deep extends Root { @ElementCollection Set<String> someOnes; }
@Entity @Table(name = "`Low2`") @PrimaryKeyJoinColumn(name = "pkId") class Low2 extends Root {}
@Entity @PrimaryKeyJoinColumn(name = "`pkId`") class Low3 extends Root {}
@Entity @PrimaryKeyJoinColumn(name = "`pk`") class Low4 extends Root {}
@Entity class ToAss { @Id @OneToOne Fur theFur; }
@Entity @Table(name = "`fury`") class Fur { @Id Long furId; @OneToOne ToAss theAss; @ManyToMany Set<ToAss> asses; }
@Embeddable class K implements java.io.Serializable { long partOne; @Column(name = "`partTwo`") int partTwo; }
@Entity class Comp { @EmbeddedId K k; @ManyToOne Comp otherComp; @ManyToMany Set<Deep> someLow; }
@Entity @Table(name = "`toAss2`") class ToAss2 { @Id @OneToOne Fur2 theFur; @ManyToOne ToAss2 upOne; }
@Entity @Table(name = "fur") class Fur2 { @Id Long furId; @OneToOne ToAss2 theAss; @ManyToMany Set<ToAss2> asses; }
