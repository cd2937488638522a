// generic hierarchies
package t_generic_hierarchy;

import jakarta.persistence.*;
import java.util.*;
import java.io.Serializable;

interface HasId<K> { K getId(); default String getLabel() { return ""; } }
@MappedSuperclass abstract class Base<K extends Serializable, O extends Base<?, ?>> implements HasId<K> { @Id K id; @ManyToOne O owner; @ElementCollection Set<K> keys; @OneToMany List<O> many; public K getId() { return id; } }
@MappedSuperclass abstract class Mid<T> extends Base<Long, Person> { T payload; @Embedded Range<T> range; }
@Embeddable class Range<V> { @Column(name="lo") V low; @Column(name="hi") V high; }
@Entity class Person extends Mid<Integer> { String name; }
@Entity class Note extends Mid<String> { @AttributeOverrides({}) int pages; }
abstract class Plain { String ignored; }
@Entity class Deep extends Plain { @Id UUID key; transient int no; static int no2; final int yes = 1; @Transient int no3; }
class Holder { @Entity static class In { @Id int id; @Embedded Val v; @Embeddable static class Val { int a; String b; } } }
