// references to all columns of an embedded attribute, whose unique key 6.6 leaves out, alone and beside others
package r_ref_embedded;

import jakarta.persistence.*;
import java.util.Set;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Embeddable
class Part {
    String z;
    String b;
}

@Embeddable
record Place(String town, String street) {}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "written", columnNames = {"z", "b"}))
class Target {
    @Id
    int id;

    Part part;
    Place place;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    java.time.OffsetDateTime at;

    String after;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Above {
    @Id
    int id;

    Place place;
}

@Entity
class Below extends Above {
    int more;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Each {
    @Id
    int id;

    Place place;
}

@Entity
class Own extends Each {
    int more;
}

@Entity
class A {
    @Id
    int id;

    Part part;
    Place place;

    @OneToOne
    @JoinColumn(name = "one", referencedColumnName = "b")
    @JoinColumn(name = "two", referencedColumnName = "z")
    Target written;

    @OneToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "three", referencedColumnName = "town"),
                @JoinColumn(name = "four", referencedColumnName = "street")},
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Target unconstrained;

    @ManyToOne
    @JoinColumn(name = "five", referencedColumnName = "after")
    @JoinColumn(name = "six", referencedColumnName = "town")
    @JoinColumn(name = "seven", referencedColumnName = "street")
    Target several;

    @OneToOne
    @JoinColumn(name = "eight", referencedColumnName = "id")
    @JoinColumn(name = "nine", referencedColumnName = "town")
    @JoinColumn(name = "ten", referencedColumnName = "street")
    Target withKey;

    @OneToOne
    @JoinColumn(name = "eleven", referencedColumnName = "town")
    @JoinColumn(name = "twelve", referencedColumnName = "street")
    Below inherited;

    @OneToOne
    @JoinColumn(name = "thirteen", referencedColumnName = "town")
    @JoinColumn(name = "fourteen", referencedColumnName = "street")
    Each each;

    @OneToOne
    @JoinColumn(name = "fifteen", referencedColumnName = "town")
    @JoinColumn(name = "sixteen", referencedColumnName = "street")
    Own own;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "at", referencedColumnName = "at"),
                @JoinColumn(name = "zone", referencedColumnName = "at_tz")},
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Target time;

    @ElementCollection
    @CollectionTable(joinColumns = {
        @JoinColumn(name = "a", referencedColumnName = "town"),
        @JoinColumn(name = "b", referencedColumnName = "street")})
    @Column(nullable = false)
    Set<String> texts;

    @ManyToMany
    @JoinTable(
            name = "links",
            joinColumns = @JoinColumn(name = "a"),
            inverseJoinColumns = {
                @JoinColumn(name = "one", referencedColumnName = "town"),
                @JoinColumn(name = "two", referencedColumnName = "street")})
    Set<Target> linked;
}
