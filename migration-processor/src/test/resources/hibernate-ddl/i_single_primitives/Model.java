// primitives in SINGLE_TABLE with every sort of @Column and @Basic, on each level of the hierarchy
package i_single_primitives;
import jakarta.persistence.*;
// each annotation on the root, a mapped superclass between, an abstract class between and a leaf
@Entity class Root { @Id Long id; int r; @Column int rBare; @Column(name = "r_name") int rName; @Column(nullable = true) int rTrue; @Column(nullable = false) int rFalse; @Basic int rBasic; @Basic(optional = true) int rOptional; @Basic(optional = false) int rRequired; @Column(name = "r_rb") @Basic(optional = false) int rNamedRequired; @Column(name = "r_no") @Basic(optional = true) int rNamedOptional; @Column(length = 3) int rLength; @Column(columnDefinition = "int4") int rDefinition; @Column(unique = true) int rUnique; @Column(insertable = false) int rNoInsert; @Column(name = "") int rEmpty; @Column(name = "rSame") int rSame; @Column(name = "r_box") Integer rBox; @Basic(optional = false) Integer rBoxRequired; @Basic(optional = false) @Column(name = "r_bnr") Integer rBoxNamedRequired; @Column(name = "r_enum") boolean rFlag; }
@MappedSuperclass abstract class Above extends Root { int m; @Column int mBare; @Column(name = "m_name") int mName; @Column(nullable = true) int mTrue; }
@Entity abstract class Mid extends Above { int a; @Column int aBare; @Column(name = "a_name") int aName; @Column(nullable = true) int aTrue; @Column(nullable = false) int aFalse; @Basic int aBasic; @Basic(optional = true) int aOptional; @Basic(optional = false) int aRequired; }
@Entity @DiscriminatorValue("one") class Leaf1 extends Mid { int s; @Column int sBare; @Column(name = "s_name") int sName; @Column(name = "sSame") int sSame; @Column(nullable = true) int sTrue; @Column(nullable = false) int sFalse; @Column(name = "s_nf", nullable = false) int sNamedFalse; @Basic int sBasic; @Basic(optional = true) int sOptional; @Basic(optional = false) int sRequired; @Column(name = "s_nr") @Basic(optional = false) int sNamedRequired; @Column(name = "s_no") @Basic(optional = true) int sNamedOptional; @Column(name = "s_nb") @Basic int sNamedBasic; @Column(length = 3) int sLength; @Column(columnDefinition = "int4") int sDefinition; @Column(unique = true) int sUnique; @Column(insertable = false) int sNoInsert; @Column(insertable = false, updatable = false) int sReadOnly; @Column(name = "s_box") Integer sBox; @Basic(optional = false) Integer sBoxRequired; @Basic(optional = false) @Column(name = "s_bnr") Integer sBoxNamedRequired; @Column(name = "s_bnt", nullable = true) @Basic(optional = false) Integer sBoxNullRequired; @Embedded Em em; }
@Entity class Leaf2 extends Mid { }
@Entity class Below extends Leaf2 { @Column(name = "b_name") boolean bName; }
@Embeddable class Em { int e; @Column(name = "e_name") int eName; @Column int eBare; @Basic(optional = false) @Column(name = "e_req") int eRequired; }
// the root abstract, the discriminator an integer, and no class with anything of its own
@Entity @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER) abstract class Num { @Id Long id; @Column(name = "n_name") int nName; }
@Entity @DiscriminatorValue("5") class Num5 extends Num { }
@Entity class NumOther extends Num { @Column(name = "o_name") long oName; }
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("R") class Ch { @Id Long id; int c; @Column(name = "c_name") int cName; }
@Entity @DiscriminatorValue("S") class ChS extends Ch { @Column(name = "cs_name") char csName; }
// both classes write the same column
@Entity class Twin { @Id Long id; }
@Entity class TwinA extends Twin { @Column(name = "same") int one; }
@Entity class TwinB extends Twin { @Column(name = "same") Integer other; }
@Entity class TwinC extends Twin { @Column(name = "other", nullable = true) int other; }
@Entity class TwinD extends Twin { @Column(name = "firm", nullable = false) int one; }
@Entity class TwinE extends Twin { @Column(name = "firm") int other; }
@Entity class TwinF extends Twin { @Column(name = "loose") int one; }
@Entity class TwinG extends Twin { @Column(name = "loose", nullable = false) int other; }
// by an override
@MappedSuperclass class Ms { int over; int plain; }
@Entity @AttributeOverride(name = "over", column = @Column(name = "ov")) class OvRoot extends Ms { @Id Long id; }
@Entity class OvSub extends OvRoot { }
@Entity class OvTop { @Id Long id; }
@MappedSuperclass class OvMs extends OvTop { int over2; int plain2; @Column(name = "named2") int named2; }
@Entity @AttributeOverride(name = "over2", column = @Column(name = "ov2")) class OvLow extends OvMs { }
// the other strategies have no such checks
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Jo { @Id Long id; @Column(name = "j_name") int jName; }
@Entity class JoSub extends Jo { @Column(name = "js_name") int jsName; }
// a secondary table
@Entity class Sec { @Id Long id; }
@Entity @SecondaryTable(name = "sec2") class SecSub extends Sec { @Column(name = "t_name", table = "sec2") int tName; @Column(table = "sec2") int t; @Column(name = "u_name") int uName; }
