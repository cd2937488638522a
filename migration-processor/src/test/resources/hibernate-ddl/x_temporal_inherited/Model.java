// @Temporal and inheritance, secondary tables, any
package x_temporal_inherited;

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

@Entity @Temporal @Inheritance(strategy=InheritanceType.SINGLE_TABLE) class Animal { @Id @GeneratedValue Long id; @ElementCollection List<String> names; }
@Entity class Cat extends Animal { @Basic(optional=false) int lives; @ElementCollection List<String> toys; @ManyToMany Set<Animal> mice; }
@Entity @Temporal @Inheritance(strategy=InheritanceType.JOINED) class Vehicle { @Id long id; String a; }
@Entity class Car extends Vehicle { int doors; @ElementCollection Map<String,String> m; }
@Entity @Temporal @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) class Shape { @Id long id; String a; }
@Entity class Circle extends Shape { int r; }
@Entity @Temporal @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class Solid { @Id long id; }
@Entity class Cube extends Solid { int side; }
@MappedSuperclass @Temporal class Base { @Id long id; @ElementCollection List<String> baseList; }
@Entity class Leaf extends Base { String x; @ElementCollection List<String> leafList; @OneToMany @JoinTable(name="ls") List<Leaf> leaves; }
@Entity class Leaf2 extends Base { String x; }
@Entity @Temporal @SecondaryTable(name="sec") class S { @Id long id; @Column(table="sec") String z; @ManyToOne @JoinTable(name="jt") Leaf joined; @OneToMany(mappedBy="s") List<Many> many; }
@Entity @Temporal class Many { @Id long id; @ManyToOne S s; @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name="any_id") @Column(name="any_t") Object any; @ManyToAny @AnyKeyJavaClass(Long.class) @Column(name="ma_t") @JoinTable(name="ma", joinColumns=@JoinColumn(name="g"), inverseJoinColumns=@JoinColumn(name="o")) List<Object> several; }
