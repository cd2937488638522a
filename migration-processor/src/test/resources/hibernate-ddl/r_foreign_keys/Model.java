// foreign keys
package r_foreign_keys;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class P { @Id long id; }
@Entity class C { @Id long id;
 @ManyToOne @JoinColumn(name="a", foreignKey=@ForeignKey(name="fk_def", foreignKeyDefinition="foreign key (a) references P (id) on delete cascade")) P a;
 @ManyToOne @JoinColumn(name="b", foreignKey=@ForeignKey(value=ConstraintMode.PROVIDER_DEFAULT, name="fk_pd")) P b;
 @ManyToOne @JoinColumn(name="n", foreignKey=@ForeignKey(value=ConstraintMode.NO_CONSTRAINT, name="fk_none")) P n;
 @ManyToOne @JoinColumns(value=@JoinColumn(name="js"), foreignKey=@ForeignKey(name="fk_js")) P js;
 @ManyToMany @JoinTable(name="jt1", joinColumns=@JoinColumn(name="o"), inverseJoinColumns=@JoinColumn(name="i"), foreignKey=@ForeignKey(name="fk_o"), inverseForeignKey=@ForeignKey(value=ConstraintMode.NO_CONSTRAINT)) Set<P> jt1;
 @ManyToMany @JoinTable(name="jt2", joinColumns=@JoinColumn(name="o", foreignKey=@ForeignKey(name="fk_o2")), inverseJoinColumns=@JoinColumn(name="i", foreignKey=@ForeignKey(name="fk_i2"))) Set<P> jt2;
 @ElementCollection @CollectionTable(name="ct", joinColumns=@JoinColumn(name="o"), foreignKey=@ForeignKey(name="fk_ct")) List<String> ct;
 @ElementCollection @CollectionTable(name="ct2", joinColumns=@JoinColumn(name="o"), foreignKey=@ForeignKey(value=ConstraintMode.NO_CONSTRAINT)) List<String> ct2;
 @OneToMany @JoinColumn(name="c_fk", foreignKey=@ForeignKey(name="fk_otm")) List<P> otm;
 @ManyToMany @JoinTable(name="mk") @MapKeyJoinColumn(name="k", foreignKey=@ForeignKey(name="fk_mk")) Map<P,P> mk;
 @ManyToMany @JoinTable(name="mk2") @MapKeyJoinColumn(name="k", foreignKey=@ForeignKey(value=ConstraintMode.NO_CONSTRAINT)) Map<P,P> mk2;
 @OneToOne(optional=false) @PrimaryKeyJoinColumn(foreignKey=@ForeignKey(name="fk_pk")) P pk;
 @ManyToOne @JoinTable(name="to1", joinColumns=@JoinColumn(name="x"), foreignKey=@ForeignKey(name="fk_to1"), inverseForeignKey=@ForeignKey(name="fk_to1i")) P to1;
 @OneToMany(mappedBy="owner") List<D> ds;
}
@Entity class D { @Id long id; @ManyToOne @JoinColumn(foreignKey=@ForeignKey(name="fk_own")) C owner; }
@Entity @SecondaryTable(name="sec", pkJoinColumns=@PrimaryKeyJoinColumn(name="sk1"), foreignKey=@ForeignKey(name="fk_sec")) @SecondaryTable(name="sec2", pkJoinColumns=@PrimaryKeyJoinColumn(name="sk"), foreignKey=@ForeignKey(value=ConstraintMode.NO_CONSTRAINT)) @SecondaryTable(name="sec3", pkJoinColumns=@PrimaryKeyJoinColumn(name="sk3", foreignKey=@ForeignKey(name="fk_sec3"))) class S { @Id long id; @Column(table="sec") String s; @Column(table="sec2") String t; @Column(table="sec3") String u; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) class J { @Id long id; }
@Entity @PrimaryKeyJoinColumn(name="jk", foreignKey=@ForeignKey(name="fk_jk")) class JK extends J { }
@Entity @PrimaryKeyJoinColumns(value=@PrimaryKeyJoinColumn(name="jl"), foreignKey=@ForeignKey(name="fk_jl")) class JL extends J { }
@Entity @PrimaryKeyJoinColumn(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) class JM extends J { }
@MappedSuperclass class Sup { @Id long id; @ManyToOne P up; @ManyToMany Set<P> ups; }
@Entity @AssociationOverride(name="up", joinColumns=@JoinColumn(name="upp"), foreignKey=@ForeignKey(name="fk_over")) @AssociationOverride(name="ups", joinTable=@JoinTable(name="upst", foreignKey=@ForeignKey(name="fk_ups"))) class Sub extends Sup { }
