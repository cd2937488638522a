// embeddables that others extend: the columns of all, and one that says which a value is
package n_embeddable_hierarchy;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@SecondaryTable(name = "more")
class A {
    @Id int id;
    Base plain;
    Outer outer;
    @AttributeOverride(name = "text", column = @Column(name = "text2", table = "more"))
    @AttributeOverride(name = "number", column = @Column(name = "number2", table = "more"))
    @AttributeOverride(name = "low", column = @Column(name = "low2", table = "more"))
    @AttributeOverride(name = "shared", column = @Column(name = "shared2", table = "more"))
    @AssociationOverride(name = "other", joinColumns = @JoinColumn(name = "other2", table = "more"))
    Base elsewhere;
    @AttributeOverride(name = "{discriminator}", column = @Column(name = "which", length = 9))
    @AttributeOverride(name = "own", column = @Column(name = "ownOfStated"))
    Stated stated;
    @AttributeOverride(name = "low", column = @Column(name = "lowOfMiddle"))
    @AttributeOverride(name = "number", column = @Column(name = "numberOfMiddle"))
    @AttributeOverride(name = "shared", column = @Column(name = "sharedOfMiddle"))
    Middle middle;
}

@Embeddable
class Outer {
    Numbered inner;
}

@Embeddable
class Base {
    String text;
}

@Embeddable
class Middle extends Base {
    @Column(nullable = false) int number;
    String shared;
}

@Embeddable
class Low extends Middle {
    String low;
}

@Embeddable
class Side extends Base {
    String shared;
    @ManyToOne A other;
}

@Embeddable
@DiscriminatorColumn(name = "numberOfClass", discriminatorType = DiscriminatorType.INTEGER)
class Numbered {
    String one;
}

@Embeddable
@DiscriminatorValue("2")
class Second extends Numbered {
    String two;
}

@Embeddable
@DiscriminatorColumn(name = "stated", length = 7)
abstract class Stated {
    String own;
}

class Plain extends Stated {
    String passedOver;
}

@Embeddable
class Last extends Plain {
    String last;
}

@Entity
class C {
    @Id int id;
    @ElementCollection List<Numbered> list;
    @ElementCollection Set<Stated> set;
    @ElementCollection Map<Integer, Key> values;
    @ElementCollection Map<Key, Integer> keys;
}

@Embeddable
class Key {
    String part;
}

@Embeddable
class Longer extends Key {
    String rest;
}
