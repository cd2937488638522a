// the order of key columns where an association with @Id is a part of the id, or all of it
package n_derived_whole;
import jakarta.persistence.*;
import java.util.*;
class Ids implements java.io.Serializable { long zeta; String alpha; int beta; }
@Entity @IdClass(Ids.class) class OfIds { @Id long zeta; @Id String alpha; @Id int beta; }
@Embeddable class Key implements java.io.Serializable { long zeta; String alpha; int beta; }
@Entity class OfKey { @EmbeddedId Key id; }
@Entity class OneOfIds { @Id @OneToOne OfIds d; @OneToOne OneOfIds e; }
@Entity class ManyOfIds { @Id @ManyToOne OfIds d; @OneToOne ManyOfIds e; }
@Entity class OneOfKey { @Id @OneToOne OfKey d; @OneToOne OneOfKey e; }
@Entity class ManyOfKey { @Id @ManyToOne OfKey d; @OneToOne ManyOfKey e; }
@Entity class Part implements java.io.Serializable { @Id @OneToOne OfKey d; @Id int y; @OneToOne Part e; }
@Entity class Parts implements java.io.Serializable { @Id @OneToOne OfKey d; @Id @OneToOne OfIds y; @OneToOne Parts e; }
