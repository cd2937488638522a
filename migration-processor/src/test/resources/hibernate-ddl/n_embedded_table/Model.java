// @EmbeddedTable: what columns say of tables does not count beside it, and associations that say nothing are in the entity's
package n_embedded_table;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import java.util.*;
@Entity @SecondaryTable(name="More") @SecondaryTable(name="Rest") class A { @Id Long id;
 @Embedded @EmbeddedTable("More") Address home;
 @Embedded @EmbeddedTable("Rest") @AttributeOverride(name="street", column=@Column(name="lane", table="More")) @AttributeOverride(name="zip.code", column=@Column(name="restCode")) @AttributeOverride(name="zip.area", column=@Column(name="restArea", table="More")) @AssociationOverride(name="partner", joinColumns=@JoinColumn(name="mate", table="Rest")) Lodging lodging;
 @Embedded @EmbeddedTable("More") Linked linked; @Embedded @EmbeddedTable("Rest") Pointed pointed; }
@Embeddable class Address { @ManyToOne A friend; @Column(nullable=false) String name; @Column(table="Rest") String road; @TimeZoneStorage(TimeZoneStorageType.COLUMN) java.time.OffsetDateTime since; @ElementCollection Set<String> words; }
@Embeddable class Lodging { String street; Zip zip; @ManyToOne(optional=false) A partner; }
@Embeddable class Zip { int code; @Column(unique=true) Integer area; }
@Embeddable class Linked { @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name="anyKey") @Column(name="anyType") Object any; String linkText; }
@Embeddable class Pointed { @Any @AnyKeyJavaClass(Long.class) @JoinColumn(name="toKey", table="Rest") @Column(name="toType") Object to; @OneToOne @JoinColumn(name="twin", table="Rest") A twin; String toText; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) @SecondaryTable(name="ParentMore") class Parent { @Id Long id; @Embedded @EmbeddedTable("ParentMore") Zip zip; }
@Entity @SecondaryTable(name="ChildMore") class Child extends Parent { @Embedded @EmbeddedTable("ChildMore") @AttributeOverride(name="name", column=@Column(name="childName")) Address address; }
