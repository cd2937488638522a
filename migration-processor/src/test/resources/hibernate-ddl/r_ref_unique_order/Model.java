// the order of the unique key of a @OneToOne that refers to columns which are no keys: that of the attributes of the target
package r_ref_unique_order;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class A {
    @Id
    int id;

    int zed;

    @Column(name = "zzz")
    String before;
}

@Entity
class B extends A {
    int last;
    String alpha;
    int middle;

    @ManyToOne
    A above;
}

@Entity
class C {
    @Id
    int id;

    @OneToOne
    @JoinColumn(name = "one", referencedColumnName = "last")
    @JoinColumn(name = "two", referencedColumnName = "alpha")
    B b;

    @OneToOne
    @JoinColumn(name = "three", referencedColumnName = "last")
    @JoinColumn(name = "four", referencedColumnName = "above_id")
    B byReference;

    @OneToOne
    @JoinColumn(name = "five", referencedColumnName = "zzz")
    @JoinColumn(name = "six", referencedColumnName = "id")
    A withKey;

    @ManyToOne
    @JoinColumn(name = "seven", referencedColumnName = "middle")
    @JoinColumn(name = "eight", referencedColumnName = "alpha")
    B notUnique;

    Part part;
}

@Embeddable
class Part {
    @OneToOne
    @JoinColumn(name = "nine", referencedColumnName = "zed")
    @JoinColumn(name = "ten", referencedColumnName = "zzz")
    A a;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class D {
    @Id
    int id;

    @OneToOne
    @JoinColumn(name = "one", referencedColumnName = "last")
    @JoinColumn(name = "two", referencedColumnName = "middle")
    @JoinColumn(name = "three", referencedColumnName = "alpha")
    B b;

    // of the same columns
    @OneToOne
    @JoinColumn(name = "two", referencedColumnName = "middle", insertable = false, updatable = false)
    @JoinColumn(name = "three", referencedColumnName = "alpha", insertable = false, updatable = false)
    @JoinColumn(name = "one", referencedColumnName = "last", insertable = false, updatable = false)
    B again;
}

@Entity
class E extends D {}
