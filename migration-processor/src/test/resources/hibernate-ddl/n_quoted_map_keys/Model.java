// names of map keys that are entities with quoted ids, which have no quotes
package n_quoted_map_keys;
import jakarta.persistence.*;
import java.util.*;
@Entity class A { @Id long id; }
@Entity class Quoted { @Id @Column(name = "`k q`") long id; }
@Entity class Mapped { @Id long id; @MapsId @OneToOne @JoinColumn(name = "`m q`") A a; }
@Entity class X {
    @Id long id;
    @ElementCollection Map<Quoted, String> ofQuoted;
    @ElementCollection Map<Mapped, String> ofMapped;
    @ManyToMany Map<Quoted, A> manyToMany;
    @OneToMany @JoinColumn Map<Quoted, Mapped> oneToMany;
}
