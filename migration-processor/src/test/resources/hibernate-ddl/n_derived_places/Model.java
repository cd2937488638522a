// derived ids: with @PrimaryKeyJoinColumn, of a one-to-one that is one column of several, in an embedded id and an id class
package n_derived_places;
import jakarta.persistence.*;
import java.util.*;
@Entity class T { @Id long z; }
@Embeddable class Pair implements java.io.Serializable { int a; int b; }
@Entity class Two { @EmbeddedId Pair id; }
@Entity class Plain { @Id long id; @MapsId @OneToOne @PrimaryKeyJoinColumn T t; }
@Entity class Named { @Id long id; @MapsId @OneToOne @PrimaryKeyJoinColumn(name = "dd") T t; @ElementCollection Set<String> all; }
@Entity class Both { @Id long id; @MapsId @OneToOne @JoinColumn(name = "jj") @PrimaryKeyJoinColumn(name = "dd") T t; }
@Entity class Part { @EmbeddedId Pair id; @MapsId("a") @ManyToOne @PrimaryKeyJoinColumn(name = "dd") Small small; }
@Entity class Small { @Id int z; }
@Entity class Reference { @Id long id; @ManyToOne @PrimaryKeyJoinColumn T t; @ManyToOne(optional = false) @PrimaryKeyJoinColumn(name = "dd") T named; @ManyToOne @JoinColumn(name = "jj") @PrimaryKeyJoinColumn(name = "ignored") T joined; }
@Entity class OneOfPair { @EmbeddedId Pair id; @MapsId("b") @OneToOne Small c; }
@Entity class OneOfPairRequired { @EmbeddedId Pair id; @MapsId("b") @OneToOne(optional = false) Small c; }
@Entity class OneOfPairUnique { @EmbeddedId Pair id; @MapsId("b") @OneToOne @JoinColumn(unique = true) Small c; }
class Key implements java.io.Serializable { int a; int c; }
@Entity @IdClass(Key.class) class OfClass { @Id int a; @Id @OneToOne Small c; }
@Entity @IdClass(Key.class) class OfClassUnique { @Id int a; @Id @OneToOne @JoinColumn(unique = true) Small c; }
@Embeddable class Inside implements java.io.Serializable { int a; @OneToOne Small c; }
@Entity class OfInside { @EmbeddedId Inside id; }
@Embeddable class Nested implements java.io.Serializable { Pair pair; int n; }
@Entity class OfNested { @EmbeddedId Nested id; @MapsId("pair") @OneToOne Two two; }
