// properties of an @IdClass whose attributes in the entity lack @Id
package n_idclass_unmarked;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

class Key implements Serializable { long b; String a; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(Key.class) class One { @Id long b; String a; String c; }
@MappedSuperclass class Super { @Id long b; String a; }
@Entity @IdClass(Key.class) class Inherited extends Super { String c; }
@MappedSuperclass @IdClass(Key.class) class KeyedSuper { @Id long b; @Column(name="aa", length=10) String a; }
@Entity class OfKeyed extends KeyedSuper { String c; @ManyToOne One one; }
@Entity @IdClass(Key.class) @Inheritance(strategy=InheritanceType.JOINED) class Root { @Id long b; String a; }
@Entity class Child extends Root { String c; }
class Longer extends Key { int z; }
@Entity @IdClass(Longer.class) class ByParent { @Id int z; long b; @Column(length=7) String a; }
