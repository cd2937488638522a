// @OnDelete of references in tables of their own with a mappedBy side, which reach the rows of these, and @ForeignKey(NO_CONSTRAINT) there, which does not count
package r_ondelete_apart;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.Table;
import jakarta.persistence.ForeignKey;

@Entity class G {
    @Id Long id;
    @OneToMany(mappedBy = "cascade") List<M> cascade;
    @OneToMany(mappedBy = "setDefault") @OnDelete(action = OnDeleteAction.CASCADE) List<M> setDefault;
    @OneToMany(mappedBy = "joined") List<M> joined;
    @OneToMany(mappedBy = "first") List<M> set1;
    @OneToMany(mappedBy = "second") List<M> set2;
    @OneToMany(mappedBy = "third") List<M> none2;
    @OneToMany(mappedBy = "fourth") List<M> none1;
    @OneToMany(mappedBy = "ofBoth") @OnDelete(action = OnDeleteAction.SET_NULL) List<M> ofBoth;
    @OneToMany(mappedBy = "ofHere") @OnDelete(action = OnDeleteAction.SET_NULL) List<M> ofHere;
    @OneToOne(mappedBy = "one") M one;
    @OneToMany(mappedBy = "part.inside") List<M> inside;
    @OneToMany(mappedBy = "loose") List<M> loose;
    @OneToMany(mappedBy = "later") List<M> later;
    @OneToMany(mappedBy = "set") List<Leaf> ofRoot;
    @OneToMany(mappedBy = "leaf") List<Leaf> ofLeaf;
    @OneToMany(mappedBy = "set") List<Wide> ofWide;
    @OneToMany(mappedBy = "wide") List<Wide> ofWideAlone;
    @OneToMany(mappedBy = "pair") List<Pair> pairs;
}
@Embeddable class Part {
    @ManyToOne @JoinColumn(table = "inside") @OnDelete(action = OnDeleteAction.SET_NULL) G inside;
}
@Entity
@SecondaryTable(name = "cascades") @SecondaryTable(name = "defaults", foreignKey = @ForeignKey(name = "fk_mine"))
@SecondaryTable(name = "firsts") @SecondaryTable(name = "lasts") @SecondaryTable(name = "ones") @SecondaryTable(name = "inside")
@SecondaryTable(name = "boths", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) @SecondaryTable(name = "alone")
class M {
    @Id Long id;
    @ManyToOne @JoinColumn(table = "cascades") @OnDelete(action = OnDeleteAction.CASCADE) G cascade;
    @ManyToOne @JoinColumn(table = "defaults") @OnDelete(action = OnDeleteAction.SET_DEFAULT) G setDefault;
    @ManyToOne @JoinColumn(table = "alone") @OnDelete(action = OnDeleteAction.SET_NULL) G alone;
    @ManyToOne @JoinTable(name = "joined") @OnDelete(action = OnDeleteAction.RESTRICT) G joined;
    @ManyToOne @JoinColumn(table = "firsts") @OnDelete(action = OnDeleteAction.SET_NULL) G first;
    @ManyToOne @JoinColumn(table = "firsts") G second;
    @ManyToOne @JoinColumn(table = "lasts") @OnDelete(action = OnDeleteAction.SET_NULL) G third;
    @ManyToOne @JoinColumn(table = "lasts") G fourth;
    @ManyToOne @JoinColumn(table = "boths") @OnDelete(action = OnDeleteAction.CASCADE) G ofBoth;
    @ManyToOne G ofHere;
    @OneToOne @JoinColumn(table = "ones") @OnDelete(action = OnDeleteAction.SET_NULL) G one;
    @Embedded Part part;
    @ManyToOne @JoinTable(name = "loose") @NotFound(action = NotFoundAction.IGNORE) G loose;
    @ManyToOne @JoinTable(name = "later", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) @OnDelete(action = OnDeleteAction.SET_NULL) G later;
}
@Entity @Inheritance(strategy = InheritanceType.JOINED) @SecondaryTable(name = "roots") class Root {
    @Id Long id;
    @ManyToOne @JoinColumn(table = "roots") @OnDelete(action = OnDeleteAction.SET_NULL) G set;
}
@Entity
@SecondaryTable(name = "leaves", pkJoinColumns = @PrimaryKeyJoinColumn(name = "leaf_key", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
class Leaf extends Root {
    @ManyToOne @JoinColumn(table = "leaves") @OnDelete(action = OnDeleteAction.CASCADE) G leaf;
}
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) @SecondaryTable(name = "overs") class Over {
    @Id Long id;
    @ManyToOne @JoinColumn(table = "overs", foreignKey = @ForeignKey(name = "fk_over")) @OnDelete(action = OnDeleteAction.SET_NULL) G set;
}
@Entity @SecondaryTable(name = "wides") class Wide extends Over {
    @ManyToOne @JoinColumn(table = "wides") @OnDelete(action = OnDeleteAction.SET_NULL) G wide;
}
@Entity @IdClass(PairId.class)
@SecondaryTable(name = "pairs", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), pkJoinColumns = {
    @PrimaryKeyJoinColumn(name = "k2", referencedColumnName = "id2"), @PrimaryKeyJoinColumn(name = "k1", referencedColumnName = "id1")})
class Pair {
    @Id Long id1;
    @Id Long id2;
    @ManyToOne @JoinColumn(table = "pairs") @OnDelete(action = OnDeleteAction.SET_NULL) G pair;
}
class PairId implements java.io.Serializable {
    Long id1, id2;
    public boolean equals(Object other) { return other instanceof PairId; }
    public int hashCode() { return 1; }
}
