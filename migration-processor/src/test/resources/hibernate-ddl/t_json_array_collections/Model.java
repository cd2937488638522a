// collections and other sides in embeddables of which an array has several (rejected)
package t_json_array_collections;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

@Embeddable class Doc { String t; @ElementCollection List<String> tags; }

@Embeddable class Other { String t; @OneToMany(mappedBy = "a") List<B> bs; }

@Embeddable @Struct(name = "st") class Value { String t; @ManyToMany List<B> bs; }

@Embeddable @Struct(name = "sth") class Turned { String t; @OneToOne(mappedBy = "one") B b; }

@Entity class B { @Id long id; @ManyToOne A a; @OneToOne A one; }

@Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.JSON_ARRAY) List<Doc> docs; @JdbcTypeCode(SqlTypes.XML_ARRAY) Other[] others; List<Turned> turned; }

@Entity class C { @Id long id; Value[] values; }
