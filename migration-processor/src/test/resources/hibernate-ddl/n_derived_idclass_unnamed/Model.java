// @MapsId without a name beside an @IdClass, which keeps its columns
package n_derived_idclass_unnamed;

import jakarta.persistence.*;
import java.io.Serializable;

class Key implements Serializable { int a; int b; }
class One implements Serializable { int a; }
@Entity class Page { @Id int a; }
@Entity @IdClass(Key.class) class Pair { @Id int a; @Id int b; }
@Entity @IdClass(Key.class) class Alone { @Id int a; @Id int b; @MapsId @OneToOne Page page; }
@Entity @IdClass(Key.class) class Whole { @Id int a; @Id int b; @MapsId @OneToOne Pair pair; }
@Entity @IdClass(One.class) class Single { @Id int a; @MapsId @OneToOne Page page; }
@Entity @IdClass(Key.class) class Shared {
    @Id int a;
    @Id int b;
    @MapsId @ManyToOne @JoinColumn(name = "a") Page first;
    @MapsId("b") @ManyToOne Page second;
    @MapsId @ManyToOne Page third;
}
@MappedSuperclass @IdClass(Key.class) class Above { @Id int a; @Id int b; }
@Entity class Below extends Above { @MapsId @ManyToOne Page page; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Root extends Above { }
@Entity class Joined extends Root { @MapsId @OneToOne Page page; }
@Entity @Inheritance class Top extends Above { }
@Entity class Leaf extends Top { @MapsId @OneToOne Page page; }
