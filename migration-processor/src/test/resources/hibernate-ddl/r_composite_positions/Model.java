// join columns of composite keys that say no target: paired by the names of the key's attributes, or as in a record
package r_composite_positions;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Embeddable class Pk implements Serializable { @Column(name="n") Integer z; @Column(name="m") Long a; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Embeddable record RecordPk(Integer z, Long a) implements Serializable {}
@Embeddable class Inner implements Serializable { Integer a; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Embeddable class NestedPk implements Serializable { Inner x; Long b; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
class IdClassPk implements Serializable { Integer z; Long a; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
class ReferencePk implements Serializable { Integer z; Long ref; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }

@Entity @SecondaryTable(name="embedded_more", pkJoinColumns={@PrimaryKeyJoinColumn(name="x"), @PrimaryKeyJoinColumn(name="y")}) @Inheritance(strategy=InheritanceType.JOINED) class Embedded1 {
    @EmbeddedId Pk id;
    @Column(table="embedded_more") String more;
    @ElementCollection @CollectionTable(name="embedded_texts", joinColumns={@JoinColumn(name="x"), @JoinColumn(name="y")}) Set<String> texts;
    @ManyToMany @JoinTable(name="embedded_pairs", joinColumns={@JoinColumn(name="x"), @JoinColumn(name="y")}, inverseJoinColumns={@JoinColumn(name="v"), @JoinColumn(name="w")}) List<Embedded1> pairs;
    @OneToMany @JoinColumns({@JoinColumn(name="x"), @JoinColumn(name="y")}) List<Sources> sources;
}
@Entity @PrimaryKeyJoinColumns({@PrimaryKeyJoinColumn(name="x"), @PrimaryKeyJoinColumn(name="y")}) class Sub extends Embedded1 { String sub; }
@Entity class Recorded { @EmbeddedId RecordPk id; }
@Entity class Nested { @EmbeddedId NestedPk id; }
@Entity @IdClass(IdClassPk.class) class Classed { @Id Integer z; @Id Long a; }
@Entity class Referred { @Id Long id; }
@Entity @IdClass(ReferencePk.class) class Referring { @Id Integer z; @Id @ManyToOne Referred ref; }
@Entity class Sources {
    @Id long id;
    @ManyToOne @JoinColumns({@JoinColumn(name="e1"), @JoinColumn(name="e2")}) Embedded1 embedded;
    @ManyToOne @JoinColumns({@JoinColumn(name="r1"), @JoinColumn(name="r2")}) Recorded recorded;
    @OneToOne @JoinColumns({@JoinColumn(name="n1"), @JoinColumn(name="n2")}) Nested nested;
    @ManyToOne @JoinColumns({@JoinColumn(name="c1"), @JoinColumn(name="c2")}) Classed classed;
    @ManyToOne @JoinColumns({@JoinColumn(name="f1"), @JoinColumn(name="f2")}) Referring referring;
}
