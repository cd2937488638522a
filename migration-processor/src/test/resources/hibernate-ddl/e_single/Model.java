// Envers: SINGLE_TABLE
package e_single;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited @Inheritance(strategy=InheritanceType.SINGLE_TABLE) @DiscriminatorColumn(name="kindOf") class Animal { @Id long id; String name; }
@Entity @Audited class Cat extends Animal { @Column(nullable=false) String color; @ManyToOne Animal enemy; }
@Entity class Dog extends Animal { String breed; @Audited String track; }
@Entity class Bird extends Animal { String song; }
@Entity @Audited @Inheritance @DiscriminatorColumn(discriminatorType=DiscriminatorType.INTEGER) abstract class Base { @Id long id; }
@Entity @Audited @DiscriminatorValue("1") class One extends Base { String one; }
@Entity @Inheritance class Half { @Id long id; String no; }
@Entity @Audited @SecondaryTable(name="cat_more") class Lynx extends Cat { @Column(table="cat_more") String ears; @ElementCollection Set<String> names; @ManyToOne @JoinTable(name="lynx_friend") Cat friend; }
@Entity @Audited @Inheritance @DiscriminatorColumn(discriminatorType=DiscriminatorType.CHAR, name="c") @DiscriminatorValue("l") class Letters { @Id long id; }
@Entity @Audited @DiscriminatorValue("x") class LetterX extends Letters { }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
