// orm.xml: defaults of the persistence unit
package n_orm_defaults;

import jakarta.persistence.*;
import java.util.*;
@Entity class A { @Id @GeneratedValue long id; @ManyToMany Set<A> as; @ElementCollection List<String> tags; }
@Entity @Table(schema="own") class B { @Id @GeneratedValue(strategy=GenerationType.TABLE) long id; @Column(name="fld") String prop; }
class P { private long id; private String fld; public long getId() { return id; } public String getProp() { return fld; } public String getOther() { return fld; } }
