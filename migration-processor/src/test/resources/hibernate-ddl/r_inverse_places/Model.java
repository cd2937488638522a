// positions of an inverse collection where the reference has a table of its own, and keys that are entities
package r_inverse_places;
import jakarta.persistence.*;
import java.util.*;
@Entity class A {
    @Id long id;
    @ManyToOne @JoinTable(name = "listed") A list;
    @OneToMany(mappedBy = "list") @OrderColumn List<A> inList;
    @ManyToOne @JoinTable(name = "mapped") A map;
    @OneToMany(mappedBy = "map") @MapKeyColumn(name = "k") Map<String, A> inMap;
    @ManyToOne @JoinTable(name = "nullable") A nullable;
    @OneToMany(mappedBy = "nullable") @MapKeyColumn(nullable = true) Map<String, A> inNullable;
    @ManyToOne @JoinTable(name = "keyed") A keyed;
    @OneToMany(mappedBy = "keyed") @MapKeyJoinColumn(name = "kj") Map<B, A> inKeyed;
    @ManyToOne A plain;
    @OneToMany(mappedBy = "plain") @MapKeyJoinColumn(name = "pj") Map<B, A> inPlain;
}
@Entity class B {
    @Id long id;
    @OneToMany(mappedBy = "list") @OrderColumn List<C> inList;
    @OneToMany(mappedBy = "map") @MapKeyColumn(name = "k") Map<String, C> inMap;
}
@Entity @SecondaryTable(name = "second") class C {
    @Id long id;
    @ManyToOne @JoinColumn(table = "second") B list;
    @ManyToOne @JoinColumn(table = "second") B map;
}
