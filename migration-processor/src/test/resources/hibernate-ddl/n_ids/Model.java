// ids
package n_ids;

import jakarta.persistence.*;
import java.util.*;
import java.io.Serializable;

@Entity class P { @Id @GeneratedValue long id; }
@Embeddable class Pk implements Serializable { int a; String b; public int hashCode() { return 1; } public boolean equals(Object o) { return true; } }
@Entity class E1 { @EmbeddedId @AttributeOverride(name="a", column=@Column(name="aa")) Pk pk; @OneToOne E1 self; @ManyToOne @JoinColumn(name="x", referencedColumnName="aa") @JoinColumn(name="y", referencedColumnName="b") E1 both; }
@Entity class E2 { @EmbeddedId Pk2 id; @MapsId("p") @ManyToOne @JoinColumn(name="p_fk") P p; }
@Embeddable class Pk2 implements Serializable { Long p; int n; public int hashCode() { return 1; } public boolean equals(Object o) { return true; } }
@Entity class E3 { @Id long id; @MapsId @OneToOne @JoinColumn(name="p_ref") P p; @OneToMany(mappedBy="e3") List<E4> es; }
@Entity class E4 { @Id @ManyToOne E3 e3; @Id int n; public int hashCode() { return 1; } public boolean equals(Object o) { return true; } @ManyToMany Set<E4> peers; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) @DiscriminatorColumn(discriminatorType=DiscriminatorType.INTEGER) class J { @EmbeddedId Pk id; }
@Entity @PrimaryKeyJoinColumn(name="ja", referencedColumnName="a") @PrimaryKeyJoinColumn(name="jb", referencedColumnName="b") @DiscriminatorValue("7") class JS extends J { int s; @ElementCollection List<String> tags; }
@Entity @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class TC { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) long id; @Column(unique=true) String u; @ManyToOne P p; @ElementCollection Set<String> tags; }
@Entity class TC1 extends TC { int one; } @Entity class TC2 extends TC1 { @ManyToMany List<TC> others; }
