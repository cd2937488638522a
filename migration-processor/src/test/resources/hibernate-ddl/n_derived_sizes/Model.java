// sizes of ids that another entity's stands for in a column whose name is written, and of what refers to these, with and without foreign keys
package n_derived_sizes;

import jakarta.persistence.*;
import java.util.*;
import java.math.BigDecimal;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity class Z { @Id @Column(length = 40) String id; }
@Entity class Amount { @Id @Column(precision = 10, scale = 3) BigDecimal id; }
@Entity class Defined { @Id @Column(columnDefinition = "varchar(44)") String id; }
@Entity class OneByKey {
    @Id @Column(length = 60) String id;
    @MapsId @OneToOne @PrimaryKeyJoinColumn(name = "k1") Z z;
    @ManyToMany @JoinTable(name = "own_set") Set<Z> set;
    @ElementCollection @CollectionTable(name = "own_words") Set<String> words;
}
@Entity class One { @Id String id; @MapsId @OneToOne @JoinColumn(name = "k2") Z z; }
@Entity class OneUnnamed { @Id String id; @MapsId @OneToOne Z z; }
@Entity class OneLoose {
    @Id String id;
    @MapsId @OneToOne @JoinColumn(name = "k3", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Z z;
}
@Entity class Many { @Id @Column(length = 60) String id; @MapsId @ManyToOne @JoinColumn(name = "k4") Z z; }
@Entity class ManyByKey { @Id String id; @MapsId("id") @ManyToOne @PrimaryKeyJoinColumn(name = "k5") Z z; }
@Entity class ManyUnnamed { @Id String id; @MapsId @ManyToOne Z z; }
@Entity class ManyDefined { @Id String id; @MapsId @ManyToOne @JoinColumn(name = "k6", columnDefinition = "varchar(33)") Z z; }
@Entity class ManyAmount { @Id BigDecimal id; @MapsId @ManyToOne @JoinColumn(name = "k7") Amount amount; }
@Entity class OneOfDefined { @Id String id; @MapsId @OneToOne @JoinColumn(name = "k8") Defined defined; }
@Entity class Shared {
    @Id @Column(length = 60) String id;
    @OneToOne(optional = false) @PrimaryKeyJoinColumn Z z;
    @ElementCollection @CollectionTable(name = "shared_words") Set<String> words;
}
@Entity class SharedByName { @Id String id; @OneToOne(optional = false) @JoinColumn(name = "id") Z z; }
@Entity class SharedLoose { @Id String id; @OneToOne(optional = false) @PrimaryKeyJoinColumn @NotFound Z z; }
@Entity class SharedOptional { @Id String id; @OneToOne @PrimaryKeyJoinColumn Z z; }
@Embeddable class Part {
    @ManyToOne OneByKey one;
    public boolean equals(Object other) { return other instanceof Part; }
    public int hashCode() { return 1; }
}
@Entity class Refers {
    @Id long id;
    @ManyToOne OneByKey one1;
    @ManyToOne One one2;
    @ManyToOne OneUnnamed one3;
    @ManyToOne Many many1;
    @ManyToOne ManyUnnamed many2;
    @ManyToOne Shared shared;
    @ManyToOne @NotFound(action = NotFoundAction.IGNORE) OneByKey loose1;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) One loose2;
    @ManyToOne @NotFound(action = NotFoundAction.IGNORE) OneUnnamed loose3;
    @ManyToOne @NotFound(action = NotFoundAction.IGNORE) Shared loose4;
    @ManyToMany @JoinTable(name = "set1") Set<OneByKey> set1;
    @ManyToMany @JoinTable(name = "set2") Set<OneUnnamed> set2;
    @ManyToMany @JoinTable(name = "set3") Set<Shared> set3;
    @OneToMany @JoinTable(name = "set4") Set<One> set4;
    @ManyToMany @JoinTable(name = "bag") List<OneByKey> bag;
    @ManyToMany @JoinTable(name = "places") @OrderColumn List<OneByKey> places;
    @ManyToMany @JoinTable(name = "values_of_map") Map<String, OneByKey> values;
    @ManyToMany @JoinTable(name = "keys_of_map") Map<OneByKey, Z> keys;
    @ElementCollection @CollectionTable(name = "parts") Set<Part> parts;
}
