// composite ids of @MapsId and of associations, with join columns that say no target
package n_derived_positions;

import jakarta.persistence.*;
import java.io.Serializable;

@Embeddable
class Key implements Serializable {
    String zz;
    Integer mm;
    Long aa;
}

@Entity
class Parent {
    @EmbeddedId
    Key id;
}

@Entity
class Whole {
    @EmbeddedId
    Key id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "c1")
    @JoinColumn(name = "c2")
    @JoinColumn(name = "c3")
    Parent parent;
}

@Embeddable
class ChildKey implements Serializable {
    Key parent;
    Integer nr;
}

@Entity
class Child {
    @EmbeddedId
    ChildKey id;

    @ManyToOne
    @MapsId("parent")
    @JoinColumn(name = "c1")
    @JoinColumn(name = "c2")
    @JoinColumn(name = "c3")
    Parent owner;
}

class OtherKey implements Serializable {
    Key owner;
    Integer nr;
}

@Entity
@IdClass(OtherKey.class)
class Other {
    @Id
    @ManyToOne
    @JoinColumn(name = "c1")
    @JoinColumn(name = "c2")
    @JoinColumn(name = "c3")
    Parent owner;

    @Id
    Integer nr;
}

class PlainKey implements Serializable {
    String zz;
    Long mm;
    Integer aa;
}

@Entity
@IdClass(PlainKey.class)
class Plain {
    @Id
    String zz;

    @Id
    Long mm;

    @Id
    Integer aa;
}

@Entity
class OfPlain {
    @EmbeddedId
    Embedded id;

    @ManyToOne
    @MapsId("plain")
    @JoinColumn(name = "c1")
    @JoinColumn(name = "c2")
    @JoinColumn(name = "c3")
    Plain owner;
}

@Embeddable
class Embedded implements Serializable {
    PlainKey plain;
    Integer nr;
}

@Entity
class Single {
    @Id
    PlainKey2 id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "c1")
    @JoinColumn(name = "c2")
    @JoinColumn(name = "c3")
    Plain owner;
}

@Embeddable
class PlainKey2 implements Serializable {
    String zz;
    Long mm;
    Integer aa;
}

@Entity
class Implicit {
    @EmbeddedId
    Key id;

    @OneToOne
    @MapsId
    Parent parent;
}

@Entity
class Named {
    @EmbeddedId
    Key id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "c1", referencedColumnName = "zz")
    @JoinColumn(name = "c2", referencedColumnName = "aa")
    @JoinColumn(name = "c3", referencedColumnName = "mm")
    Parent parent;
}

@Entity
class Backwards {
    @EmbeddedId
    Key id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "z1")
    @JoinColumn(name = "y2")
    @JoinColumn(name = "x3")
    Parent parent;
}

class OrderKey implements Serializable {
    String aa;
    Long mm;
    Integer zz;
}

@Entity
@IdClass(OrderKey.class)
class Ordered {
    @Id
    String aa;

    @Id
    Long mm;

    @Id
    Integer zz;
}

@Embeddable
class OrderKey2 implements Serializable {
    String aa;
    Long mm;
    Integer zz;
}

@Entity
class OfOrder {
    @EmbeddedId
    OrderKey2 id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "z1")
    @JoinColumn(name = "y2")
    @JoinColumn(name = "x3")
    Ordered owner;
}

@Entity
class OfWhole {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "d1")
    @JoinColumn(name = "d2")
    @JoinColumn(name = "d3")
    Whole whole;
}

@Entity
class Third {
    @EmbeddedId
    Key id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "z1")
    @JoinColumn(name = "y2")
    @JoinColumn(name = "x3")
    Whole whole;
}
