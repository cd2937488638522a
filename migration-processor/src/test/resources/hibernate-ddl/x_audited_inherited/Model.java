// @Audited with a changelog, inheritance, secondary tables
package x_audited_inherited;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import org.hibernate.annotations.Temporal;
import org.hibernate.Length;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Parameter;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

enum Color { RED, GREEN }
@Entity @Changelog @Table(name="revs") class Rev { @Id @GeneratedValue Long id; @Changelog.ChangesetId long number; @Changelog.Timestamp long ts; String who; @ElementCollection @Changelog.ModifiedEntities Set<String> ents; }
@Entity @Audited @Inheritance(strategy=InheritanceType.SINGLE_TABLE) class Animal { @Id @GeneratedValue Long id; @ElementCollection List<String> names; Color color; }
@Entity class Cat extends Animal { @Basic(optional=false) int lives; @ElementCollection List<String> toys; @ManyToMany Set<Animal> mice; @Audited.Excluded int no; @Audited @ElementCollection List<String> yes; }
@Entity @Audited @Inheritance(strategy=InheritanceType.JOINED) class Vehicle { @Id long id; String a; @Audited.Excluded int noa; @Version int version; }
@Entity class Car extends Vehicle { int doors; @ElementCollection Map<String,String> m; @Audited.Excluded int no; }
@Entity @Audited.Table(name="truckPast", changesetIdColumn="q") class Truck extends Car { int load; }
@Entity @Audited @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class Shape { @Id long id; String a; @Audited.Excluded int noa; @Version int version; }
@Entity class Circle extends Shape { int r; @Audited.Excluded int no; }
@Entity @Audited @Audited.Table(modificationTypeColumn="kind", changesetIdColumn="change") @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class Solid { @Id long id; }
@Entity class Cube extends Solid { int side; }
@MappedSuperclass @Audited class Base { @Id long id; @ElementCollection List<String> baseList; }
@Entity class Leaf extends Base { String x; @ElementCollection List<String> leafList; @OneToMany @JoinTable(name="ls") List<Leaf> leaves; }
@Entity @Audited @SecondaryTable(name="sec") @SecondaryTable(name="sec_two") @Audited.SecondaryTable(secondaryTableName="sec_two", secondaryAuditTableName="stPast") class S { @Id long id; @Column(table="sec") String z; @Column(table="sec_two") String z2;  @Column(table="sec_two") @Audited.Excluded String z3; @OneToMany(mappedBy="s") Set<Two> two; @OneToMany @JoinColumn(name="three", nullable=false) Set<Two> three; }
@Entity @Audited class Two { @Id long id; @ManyToOne S s; @ManyToOne @JoinTable(name="jt") S joined; @ElementCollection Map<Color, String> mm; @OneToMany Map<String, S> mo; }
