// Envers: element collections
package e_elements;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

enum Color { RED, GREEN }
@Embeddable class Part { String name; int size; @ManyToOne Thing of; @NotAudited String no; Color color; }
@Entity @Audited class Thing { @Id @GeneratedValue Long id; @ElementCollection Set<String> tags; @ElementCollection List<String> bag; @ElementCollection @OrderColumn List<String> list; @ElementCollection Map<String, Integer> map; @ElementCollection Map<Color, String> byColor; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Color, String> byColorName; @ElementCollection Set<Part> parts; @ElementCollection List<Part> partBag; @ElementCollection @OrderColumn(name="pos") List<Part> partList; @ElementCollection Map<String, Part> partMap; @ElementCollection Map<Part2, String> byPart; @ElementCollection @Lob Map<String, String> texts; @ElementCollection Map<Thing, String> byThing; @ElementCollection Map<Thing, Part> partByThing; @NotAudited @ElementCollection Set<String> none; @ElementCollection @CollectionTable(name="namedTable", joinColumns=@JoinColumn(name="ow")) @Column(name="val", length=30) Set<String> named; @ElementCollection @Enumerated(EnumType.STRING) Set<Color> colors; @ElementCollection Set<Color> ordinals; @ElementCollection @AuditJoinTable(name="x_past") Set<String> joinNamed; @ElementCollection @CollectionAuditTable(name="y_past") Set<String> tabNamed; @ElementCollection SortedSet<String> sorted; @ElementCollection @MapKeyColumn(name="mk", length=11) @Column(nullable=false, length=12) Map<String, String> cols; }
@Embeddable class Part2 { String a; Integer b; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
