// the order of key columns where @MapsId stands for the whole id: that of the attributes with @OneToOne, by size with @ManyToOne
package n_derived_order;
import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
class Base implements Serializable { public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Embeddable class Key extends Base { long zeta; String alpha; int beta; }
@Embeddable class Deep extends Base { Key key; int y; long x; String b; }
@Embeddable class Three extends Base { Deep deep; int w; }
@Entity class Flat { @EmbeddedId Key id; }
@Entity class MapsFlat { @EmbeddedId Key id; @MapsId @OneToOne Flat one; }
@Entity class MapsMapsFlat { @EmbeddedId Key id; @MapsId @OneToOne MapsFlat one; }
@Entity class Nested { @EmbeddedId Deep id; }
@Entity class MapsNested { @EmbeddedId Deep id; @MapsId @OneToOne Nested one; }
@Entity class MapsMapsNested { @EmbeddedId Deep id; @MapsId @OneToOne MapsNested one; }
@Entity class Nestings { @EmbeddedId Three id; }
@Entity class MapsNestings { @EmbeddedId Three id; @MapsId @OneToOne Nestings one; }
@Entity class PartMaps { @EmbeddedId Three id; @MapsId("deep") @OneToOne Nested one; }
@Entity class MapsPartMaps { @EmbeddedId Three id; @MapsId @OneToOne PartMaps one; }
@Entity @IdClass(Ids.class) class OfIds { @Id long zeta; @Id String alpha; @Id int beta; }
class Ids extends Base { long zeta; String alpha; int beta; }
@Entity class MapsIds { @EmbeddedId Key id; @MapsId @OneToOne OfIds one; }
@Entity @IdClass(Outer.class) class OfOuter { @Id @ManyToOne OfIds ref; @Id int a; @Id long n; @Id String z; }
class Outer extends Base { Ids ref; int a; long n; String z; }
@Entity @IdClass(ByKey.class) class OfKey { @Id @ManyToOne Flat ref; @Id int a; }
class ByKey extends Base { Key ref; int a; }
@Entity class Ref { @Id long id; @OneToOne OfOuter outer; @OneToOne OfKey ofKey; @OneToOne MapsNested mapsNested; @OneToOne PartMaps partMaps; @OneToOne MapsFlat mapsFlat; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) class JoinRoot { @EmbeddedId Deep id; }
@Entity class JoinChild extends JoinRoot { int c; }
@Entity @SecondaryTable(name="more") class WithMore { @EmbeddedId Deep id; @Column(table="more") int c; }
@Entity class ManyFlat { @EmbeddedId Key id; @MapsId @ManyToOne Flat one; }
@Entity class ManyIds { @EmbeddedId Key id; @MapsId @ManyToOne OfIds one; }
@Entity class ManyNested { @EmbeddedId Deep id; @MapsId @ManyToOne Nested one; }
@Entity @SecondaryTable(name="mapsmore") class MapsWithMore { @EmbeddedId Key id; @MapsId @OneToOne Flat one; @Column(table="mapsmore") int c; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class MapsPer { @EmbeddedId Key id; @MapsId @OneToOne Flat one; }
@Entity class MapsPerChild extends MapsPer { int c; }
