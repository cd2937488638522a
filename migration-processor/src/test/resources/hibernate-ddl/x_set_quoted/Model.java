// hibernate.globally_quoted_identifiers=true, hibernate.globally_quoted_identifiers_skip_column_definitions=true
package x_set_quoted;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

enum Shade { DARK, LIGHT }
@Embeddable class Place { String streetName; }
@Entity @Table(name = "AnOrder", uniqueConstraints = @UniqueConstraint(name = "UK_Named", columnNames = "userName"), indexes = {@Index(name = "IX_Named", columnList = "user_note"), @Index(columnList = "userName, made")})
@SecondaryTable(name = "MoreOf") @Inheritance class AnOrder { @Id @GeneratedValue long id; String userName; @Column(name = "user_note") String note; @Column(columnDefinition = "varchar(12)") String def; LocalDate made; @Column(table = "MoreOf") String extraText; @Embedded Place placeOf; @Enumerated(EnumType.STRING) Shade shadeOf; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "FK_Named")) AnOrder parentOrder; @ManyToMany Set<AnOrder> otherOrders; @ElementCollection @OrderColumn List<String> nickNames; @ElementCollection Map<String, Integer> countsBy; }
@Entity class SubOrder extends AnOrder { String subText; }
@Entity class Counted { @Id @GeneratedValue(strategy = GenerationType.TABLE) long id; }
@Entity class CountedToo { @Id @GeneratedValue(strategy = GenerationType.TABLE, generator = "G") @TableGenerator(name = "G", table = "GenTable", pkColumnName = "GenKey", valueColumnName = "GenValue") long id; }
