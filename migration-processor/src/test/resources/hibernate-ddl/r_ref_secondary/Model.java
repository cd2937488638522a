// References to columns of secondary tables and of join tables of one entity
package r_ref_secondary;

import jakarta.persistence.*;
import java.util.*;

@Entity
@SecondaryTable(name = "ax", pkJoinColumns = @PrimaryKeyJoinColumn(name = "xid"))
class A {
    @Id Long id;
    @Column(table = "ax") String b;
    @Column(table = "ax") String a;
    @Column(table = "ax", unique = true) String u;
    @Column(name = "twin") Integer own;
    @Column(table = "ax", name = "twin") String other;
    @ManyToOne @JoinColumn(name = "o", table = "ax") S o;
    @ManyToOne @JoinTable(name = "aj", joinColumns = @JoinColumn(name = "jid"), inverseJoinColumns = @JoinColumn(name = "p")) S p;
    @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "x1", referencedColumnName = "xid")) Set<String> texts;
}
@Entity class P { @Id Long id; }
@Entity @SecondaryTable(name = "bx") class B extends P { @Column(table = "bx") String a; }
@Entity class C extends B { }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Q { @Id Long id; }
@Entity @SecondaryTable(name = "dx") class D extends Q { @Column(table = "dx") String a; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class R { @Id Long id; }
@Entity @SecondaryTable(name = "ex") class E extends R { @Column(table = "ex") String a; }
@Entity
class S {
    @Id Long id;
    @ManyToOne @JoinColumns({@JoinColumn(name = "s1", referencedColumnName = "b"), @JoinColumn(name = "s2", referencedColumnName = "a")}) A two;
    @OneToOne @JoinColumn(name = "s3", referencedColumnName = "u") A one;
    @ManyToOne @JoinColumn(name = "s5", referencedColumnName = "xid") A key;
    @ManyToOne @JoinColumn(name = "s6", referencedColumnName = "o") A reference;
    @ManyToOne @JoinColumn(name = "s7", referencedColumnName = "p") A joined;
    @ManyToOne @JoinColumn(name = "s8", referencedColumnName = "a") B single;
    @ManyToOne @JoinColumn(name = "s9", referencedColumnName = "a") C below;
    @ManyToOne @JoinColumn(name = "s10", referencedColumnName = "a") D sub;
    @ManyToOne @JoinColumn(name = "s11", referencedColumnName = "a") E each;
    @ManyToMany @JoinTable(name = "sm", joinColumns = @JoinColumn(name = "sid"), inverseJoinColumns = @JoinColumn(name = "ma", referencedColumnName = "a")) List<B> many;
    @OneToOne @JoinTable(name = "sj", joinColumns = @JoinColumn(name = "sid"), inverseJoinColumns = @JoinColumn(name = "ja", referencedColumnName = "a")) E link;
}
