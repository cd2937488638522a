// several attributes in one column, plain, embedded and associations, in another order than their names
package n_dup_order;

import jakarta.persistence.*;

@Embeddable
class Part {
    @Column(name = "x", length = 30)
    String value;
}

@Embeddable
class Number {
    @Column(name = "t_id", nullable = false)
    Long number;
}

@Entity
class A {
    @Id
    Long id;

    @Column(name = "x", length = 10, insertable = false, updatable = false)
    String second;

    @Column(name = "x", length = 20, nullable = false)
    String first;
}

@Entity
class B {
    @Id
    Long id;

    @Column(name = "x", length = 20, nullable = false)
    String second;

    @Column(name = "x", length = 10, insertable = false, updatable = false)
    String first;
}

@Entity
class C {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "x", length = 30, insertable = false, updatable = false))
    Part second;

    @Column(name = "x", length = 20, nullable = false)
    String first;
}

@Entity
class D {
    @Id
    Long id;

    @Column(name = "x", length = 20, nullable = false)
    String second;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "x", length = 30, insertable = false, updatable = false))
    Part first;
}

@Entity
class T {
    @Id
    Long id;
}

@Entity
class E {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "t_id", nullable = false, insertable = false, updatable = false)
    T third;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "t_id", updatable = false))
    Number second;

    @Column(name = "t_id", nullable = false, insertable = false, updatable = false)
    Long first;
}

@Entity
class F {
    @Id
    Long id;

    @Column(name = "t_id", nullable = false, insertable = false, updatable = false)
    Long third;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "t_id", updatable = false))
    Number second;

    @ManyToOne
    @JoinColumn(name = "t_id", nullable = false, insertable = false, updatable = false)
    T first;
}

@MappedSuperclass
class Above {
    @Column(name = "x", length = 11, insertable = false, updatable = false)
    String second;
}

@Entity
class G extends Above {
    @Id
    Long id;

    @Column(name = "x", length = 22, nullable = false)
    String first;
}

@Entity
class H extends Above {
    @Id
    Long id;

    @Column(name = "x", length = 22, nullable = false)
    String third;
}

@Entity
class I {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "t_id", nullable = false)
    T second;

    @ManyToOne
    @JoinColumn(name = "t_id", insertable = false, updatable = false)
    T first;
}

@Entity
class J {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "t_id")
    T second;

    @ManyToOne
    @JoinColumn(name = "t_id", nullable = false, insertable = false, updatable = false)
    T first;
}

@Embeddable
class Two {
    @Column(name = "x", length = 33, nullable = false)
    String second;

    @Column(name = "x", length = 44, insertable = false, updatable = false)
    String first;
}

@Entity
class K {
    @Id
    Long id;

    Two two;
}

@MappedSuperclass
class PartAbove {
    @Column(name = "x", length = 55, nullable = false)
    String second;
}

@Embeddable
class PartBelow extends PartAbove {
    @Column(name = "x", length = 66, insertable = false, updatable = false)
    String first;
}

@Entity
class L {
    @Id
    Long id;

    PartBelow part;
}
