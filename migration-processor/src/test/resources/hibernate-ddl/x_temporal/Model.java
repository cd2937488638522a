// @Temporal: history tables of entities and collections
package x_temporal;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import org.hibernate.annotations.Temporal;
import org.hibernate.Length;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Parameter;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

enum Color { RED, GREEN }
@Entity @Temporal class Book { @Id @GeneratedValue Long id; @Column(length=13) String isbnCode; @Enumerated(EnumType.STRING) Color color; @Column(nullable=false) String title; @ManyToOne Author author; @ElementCollection Set<String> tags; @ManyToMany List<Author> others; @ManyToMany @JoinTable(name="uniqueOthers") Set<Author> uniqueOthers; @OneToMany @JoinColumn(name="book") List<Page> pages; @Temporal.Excluded String note; boolean flag; @ColumnDefault("3") int c; @Column(check=@CheckConstraint(constraint="price>0"), comment="in cents") int price; @Check(constraints="c < 100") int d; @SoftDelete @ElementCollection List<String> soft; }
@Entity class Author { @Id long id; @Version int version; @ElementCollection @Temporal(rowStart="s", rowEnd="e", secondPrecision=3) @Temporal.HistoryTable(name="nickPast") Set<String> nicks; @ManyToMany(mappedBy="others") Set<Book> books; @ElementCollection @Temporal @OrderColumn List<String> list; @ElementCollection @Temporal Map<Color, String> map; }
@Entity @Table(name="pages") @Temporal(rowStart="fromTime", rowEnd="toTime", secondPrecision=0) @Temporal.HistoryTable(name="pagePast") class Page { @Id long id; @Version int ver; String text; @ManyToOne Page next; }
@Entity @Table(name="`Explicit T`") @Temporal.HistoryTable(name="`Explicit H`") @Temporal class Ex { @EmbeddedId K k; @NaturalId String nat; @Embedded E emb; @Convert(converter=C.class) Boolean bb; @Column(name="`qUo`") String quo; @GeneratedColumn("ea + 1") Integer gen; }
@Embeddable record K(int a2, String b2) {}
@Embeddable class E { int ea; String eb; @ManyToOne Author aut; }
@Converter class C implements AttributeConverter<Boolean, String> { public String convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? "yes" : "no"; } public Boolean convertToEntityAttribute(String s) { return s == null ? null : s.equals("yes"); } }
@Entity class Reader { @Id long id; @ManyToMany List<Shelf> shelves; }
@Entity @Temporal(rowStart="a", rowEnd="b") class Shelf { @Id long id; @ManyToMany(mappedBy="shelves") List<Reader> readers; }
@Entity @Temporal @SoftDelete class Soft { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) long id; UUID u; @Lob String lob; @JdbcTypeCode(SqlTypes.JSON) String json; String[] array; }
