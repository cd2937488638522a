// id classes that are records, whose parts stay in their order
package n_idclass_record;
import jakarta.persistence.*;
import java.util.*;
record Key(Integer second, Long first) {}
@Embeddable record Part(Integer second, Long first) {}
@Entity @IdClass(Key.class) class Own { @Id Long first; @Id Integer second; @OneToMany List<Own> many; @OneToOne Own one; }
@Entity class OneMapped { @EmbeddedId Part id; @MapsId @OneToOne Own own; }
@Entity class ManyMapped { @EmbeddedId Part id; @MapsId @ManyToOne Own own; }
@Entity class Written {
    @Id long id;
    @ManyToOne @JoinColumn(name = "a") @JoinColumn(name = "b") Own own;
}
