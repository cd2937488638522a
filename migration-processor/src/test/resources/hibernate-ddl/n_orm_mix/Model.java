// orm.xml over annotations: merge of columns, unlisted attributes, schemas, generators
package n_orm_mix;

import jakarta.persistence.*;
import java.util.*;

@Entity class Item { @Id @GeneratedValue Long id; @Column(name="ann", length=10, nullable=false, unique=true) String name; @Column(length=20) String kept; @Basic(optional=false) String opt; @ManyToOne(optional=false) Cat cat; @ManyToMany Set<Cat> cats; @ElementCollection List<String> tags; Part part; @Enumerated(EnumType.STRING) Kind kind; }
@Entity @Table(name="annotated_cat", schema="own") class Cat { @Id long id; String title; }
@Embeddable class Part { @Column(length=5) String a; String b; }
enum Kind { X, Y }
class Complete { @Id @Column(name="ignored") Long key; @Column(name="ignored2", length=3) String label; String unlisted; List<Cat> cats; Set<String> words; Cat one; int count; int version; byte[] data; java.util.Date day; Kind kind; Address home; Map<String,String> map; }
class Address { String street; String zip; }
class Base { Long id; String created; }
class Sub extends Base { String sub; }
class Sub2 extends Sub { String sub2; }
