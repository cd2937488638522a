// hibernate.auto_quote_keyword=true: words of the standard, of PostgreSQL only, and of none; as names of everything
package n_keyword_autoquote_kinds;

import jakarta.persistence.*;
import java.util.*;

@Entity class Order { @Id @GeneratedValue Long id; @Column(name = "Value") String v; @ElementCollection List<String> items; @ElementCollection @OrderColumn(name = "Index") List<String> Texts; @ManyToMany Set<Comment> comments; }
@Entity class Comment { @Id @GeneratedValue Long id; @ManyToOne Order myOrder; @ManyToOne @JoinColumn(name = "Label") Comment parent; @OneToMany @JoinColumn(name = "Event") List<Order> orders; }
@Entity class Position { @Id @GeneratedValue Long id; @ManyToOne Order order; }
@Entity @Table(name = "Password", indexes = { @Index(columnList = "Year, Key"), @Index(name = "Zone", columnList = "Day") }, uniqueConstraints = @UniqueConstraint(columnNames = { "Year", "Text" })) class P { @Id @Column(name = "Number") Long n; @Column(name = "Year") int year; @Column(name = "Key") String key; @Column(name = "Day") int day; @Column(name = "Text", unique = true) String text; }
@Entity @SecondaryTable(name = "Version", pkJoinColumns = @PrimaryKeyJoinColumn(name = "User")) class Q { @Id @GeneratedValue(generator = "ts") @SequenceGenerator(name = "ts", sequenceName = "Timestamp", allocationSize = 5) Long id; @Column(table = "Version", name = "Content") String c; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @DiscriminatorColumn(name = "Type") class Group { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; @Embedded Time time; }
@Embeddable class Time { int Hour; int Minute; }
@Entity class User extends Group { @ElementCollection @MapKeyColumn(name = "Name") @Column(name = "Data") Map<String, String> Attributes; }
