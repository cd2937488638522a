// @Audited: audit tables of entities and collections
package x_audited;

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
@Entity @Audited class Book { @Id @GeneratedValue Long id; @Column(unique=true, length=13) String isbnCode; @Enumerated(EnumType.STRING) Color color; @Column(nullable=false) String title; @ManyToOne Author author; @ElementCollection Set<String> tags; @ManyToMany List<Author> others; @ManyToMany @JoinTable(name="uniqueOthers") Set<Author> uniqueOthers; @OneToMany @JoinColumn(name="book") List<Page> pages; @Audited.Excluded String note; boolean flag; @ColumnDefault("3") int c; @Column(check=@CheckConstraint(constraint="price>0"), comment="in cents") int price; @Version int version; @OneToOne Author one; @Audited.Excluded @ElementCollection List<String> noo; @Audited.Excluded @ManyToOne Author noAuthor; @OneToMany(mappedBy="owner") Set<Page> owned; @Comment("of x") String x; @TenantId String tenant; @OneToMany @JoinTable(name="byName") Map<String, Author> byName; }
@Entity class Author { @Id long id; @Version int version; @ElementCollection @Audited Set<String> nicks; @ManyToMany(mappedBy="others") Set<Book> books; @ElementCollection @Audited @OrderColumn List<String> list; @ElementCollection @Audited Map<Color, String> map; }
@Entity @Table(name="pages") @Audited @Audited.Table(name="pagePast", changesetIdColumn="csId", modificationTypeColumn="modType") class Page { @Id long id; @Version int ver; String text; @OneToOne Page next; @ManyToOne Book owner; @OneToMany @JoinColumn @Audited.CollectionTable(name="pageAuthors") Set<Author> auths; }
@Entity @Table(name="`Explicit T`") @Audited.Table(name="`Explicit A`") @Audited class Ex { @EmbeddedId K k; @NaturalId String nat; @Embedded E emb; @Convert(converter=C.class) Boolean bb; @Column(name="`qUo`") String quo; @OneToMany @OrderColumn @JoinColumn(name="ex1") @JoinColumn(name="ex2") List<Page> ps; @GeneratedColumn("ea + 1") Integer gen; }
@Embeddable record K(int a2, String b2) {}
@Embeddable class E { int ea; String eb; @ManyToOne Author aut; @Audited.Excluded String exc; }
@Converter class C implements AttributeConverter<Boolean, String> { public String convertToDatabaseColumn(Boolean b) { return b == null ? null : b ? "yes" : "no"; } public Boolean convertToEntityAttribute(String s) { return s == null ? null : s.equals("yes"); } }
@Entity @Audited class P { @Id long id; @OneToMany @OrderColumn @JoinColumn(name="pa", nullable=false) List<R> list; @OneToMany @OrderColumn @JoinColumn(name="pj", nullable=false) List<J> listj; }
@Entity @Audited class R { @Id long id; @SoftDelete @ElementCollection List<String> x; @Audited.Excluded @Column(insertable=false, updatable=false, name="yy") String again; String yy; }
@Entity @Audited @SoftDelete @Inheritance(strategy=InheritanceType.JOINED) class JB { @Id long id; }
@Entity class J extends JB { String s; }
@Entity @Audited class G { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) long id; @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name="any_id") @Column(name="any_t") Object any; @ManyToAny @AnyKeyJavaClass(Long.class) @Column(name="ma_t") @JoinTable(name="ma", joinColumns=@JoinColumn(name="g"), inverseJoinColumns=@JoinColumn(name="o")) List<Object> many; UUID u; @Lob String lob; @ElementCollection List<L> ls; @OneToMany Set<R> rs; }
@Embeddable class L { int n; String text; @ManyToOne R r; }
