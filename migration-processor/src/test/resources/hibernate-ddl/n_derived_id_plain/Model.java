// derived ids of an entity with an embeddable as its @Id, not called @EmbeddedId, which Hibernate would serialize
package n_derived_id_plain;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;
@Embeddable class Key { int x; int y; }
@Entity class Page { @Id Key id; }
@Entity class Note { @EmbeddedId Key id; @MapsId @OneToOne Page page; }
@Entity class Alone { @Id @OneToOne Page page; }
@Entity class Plain { @Id Long id; @ManyToOne Page page; }
