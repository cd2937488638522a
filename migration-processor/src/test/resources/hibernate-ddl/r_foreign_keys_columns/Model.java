// where the @ForeignKey of a join column counts: of several columns and in tables it mostly does not
package r_foreign_keys_columns;

import static jakarta.persistence.ConstraintMode.NO_CONSTRAINT;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Embeddable
class Key implements Serializable {
    String a;
    String b;
}

@Entity
class Single {
    @Id
    int id;
}

@Embeddable
class Part {
    @ManyToOne
    @JoinColumn(name = "part1", referencedColumnName = "a", foreignKey = @ForeignKey(NO_CONSTRAINT))
    @JoinColumn(name = "part2", referencedColumnName = "b", foreignKey = @ForeignKey(NO_CONSTRAINT))
    Several inside;
}

@Entity
class Other {
    @EmbeddedId
    Key key;
}

@Entity
class Several {
    @EmbeddedId
    Key key;

    Part part;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn(name = "a", foreignKey = @ForeignKey(NO_CONSTRAINT))
    @PrimaryKeyJoinColumn(name = "b", foreignKey = @ForeignKey(NO_CONSTRAINT))
    Other shared;

    @ManyToOne
    @JoinColumn(name = "one1", referencedColumnName = "a", foreignKey = @ForeignKey(NO_CONSTRAINT))
    @JoinColumn(name = "one2", referencedColumnName = "b", foreignKey = @ForeignKey(NO_CONSTRAINT))
    Several one;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "around1", referencedColumnName = "a"),
                @JoinColumn(name = "around2", referencedColumnName = "b")
            },
            foreignKey = @ForeignKey(NO_CONSTRAINT))
    Several around;

    @OneToMany
    @JoinColumns(
            value = {
                @JoinColumn(name = "many1", referencedColumnName = "a", foreignKey = @ForeignKey(NO_CONSTRAINT)),
                @JoinColumn(name = "many2", referencedColumnName = "b")
            },
            foreignKey = @ForeignKey(NO_CONSTRAINT))
    Set<Single> many;

    @ManyToMany
    @JoinTable(
            name = "first",
            joinColumns = {
                @JoinColumn(name = "o1", referencedColumnName = "a", foreignKey = @ForeignKey(NO_CONSTRAINT)),
                @JoinColumn(name = "o2", referencedColumnName = "b")
            },
            inverseJoinColumns = {
                @JoinColumn(name = "i1", referencedColumnName = "a", foreignKey = @ForeignKey(NO_CONSTRAINT)),
                @JoinColumn(name = "i2", referencedColumnName = "b")
            })
    Set<Several> first;

    @OneToMany
    @JoinTable(
            name = "second",
            joinColumns = {
                @JoinColumn(name = "o1", referencedColumnName = "a"),
                @JoinColumn(name = "o2", referencedColumnName = "b", foreignKey = @ForeignKey(NO_CONSTRAINT))
            },
            inverseJoinColumns =
                    @JoinColumn(name = "i", referencedColumnName = "id", foreignKey = @ForeignKey(NO_CONSTRAINT)))
    Set<Single> second;

    @ElementCollection
    @CollectionTable(
            name = "texts",
            joinColumns = {
                @JoinColumn(name = "o1", referencedColumnName = "a", foreignKey = @ForeignKey(NO_CONSTRAINT)),
                @JoinColumn(name = "o2", referencedColumnName = "b")
            })
    List<String> texts;

    @ElementCollection
    @JoinTable(
            name = "joined_texts",
            joinColumns = {
                @JoinColumn(name = "o1", referencedColumnName = "a", foreignKey = @ForeignKey(NO_CONSTRAINT)),
                @JoinColumn(name = "o2", referencedColumnName = "b")
            })
    List<String> joinedTexts;

    @ElementCollection
    @CollectionTable(name = "keys")
    @MapKeyJoinColumn(name = "k1", referencedColumnName = "a", foreignKey = @ForeignKey(NO_CONSTRAINT))
    @MapKeyJoinColumn(name = "k2", referencedColumnName = "b", foreignKey = @ForeignKey(NO_CONSTRAINT))
    Map<Several, String> keys;
}

@Entity
class Holder {
    @Id
    int id;

    @ManyToOne
    @JoinColumns(@JoinColumn(name = "wrapped", foreignKey = @ForeignKey(NO_CONSTRAINT)))
    Single wrapped;

    @ManyToOne
    @JoinTable(
            name = "of_one",
            joinColumns = @JoinColumn(name = "o", foreignKey = @ForeignKey(NO_CONSTRAINT)),
            inverseJoinColumns = @JoinColumn(name = "i", foreignKey = @ForeignKey(NO_CONSTRAINT)))
    Single ofOne;

    @ManyToOne
    @JoinTable(
            name = "of_table",
            joinColumns = @JoinColumn(name = "o"),
            inverseJoinColumns = @JoinColumn(name = "i"),
            foreignKey = @ForeignKey(NO_CONSTRAINT),
            inverseForeignKey = @ForeignKey(NO_CONSTRAINT))
    Single ofTable;

    @ManyToMany
    @JoinTable(
            name = "of_many",
            joinColumns = @JoinColumn(name = "o", foreignKey = @ForeignKey(NO_CONSTRAINT)),
            inverseJoinColumns = @JoinColumn(name = "i", foreignKey = @ForeignKey(NO_CONSTRAINT)))
    List<Single> ofMany;

    @ElementCollection
    @CollectionTable(name = "numbers", joinColumns = @JoinColumn(name = "o", foreignKey = @ForeignKey(NO_CONSTRAINT)))
    List<Integer> numbers;
}
