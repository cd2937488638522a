// associations and collections that are not optional
package u_required;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
@Entity class A { @Id Long id; }
@Entity class Root { @Id Long id; }
@Entity class Sub extends Root { @ManyToOne(optional=false) A a; @ManyToOne(optional=false) @JoinTable(name="jt") A b; @OneToMany @JoinColumn(nullable=false) List<A> as; @Embedded Emb e; @Basic(optional=false) String s; }
@Embeddable class Emb { @ManyToOne(optional=false) A embA; @Basic(optional=false) String embS; int prim; }
@Entity class X { @Id Long id; @ElementCollection @org.hibernate.annotations.ListIndexBase(1) @OrderColumn List<String> l; @Convert(converter=org.hibernate.type.YesNoConverter.class) Boolean yn; LocalTime lt; java.sql.Time st; OffsetTime ot; @Temporal(TemporalType.TIME) Date dt; @ElementCollection Set<LocalTime> lts; LocalTime[] arr; @org.hibernate.annotations.FractionalSeconds(3) LocalTime f; @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.NORMALIZE) OffsetTime norm; @ElementCollection @MapKeyTemporal(TemporalType.TIME) Map<Date,String> byTime; @Column(precision=3) LocalTime p; @Column(precision=3) LocalDateTime pdt; @org.hibernate.annotations.UuidGenerator String us; }
@Entity class FkDef { @Id @Column(columnDefinition="varchar(7)") String id; @ManyToOne @JoinColumn(columnDefinition="text") FkDef up; @ManyToOne FkDef down; @ManyToMany List<FkDef> peers; @ElementCollection List<String> tags; }
@Entity class FkDef2 { @Id Long id; @ManyToOne @JoinColumn(columnDefinition="int8") FkDef2 up; @ManyToOne @JoinColumn(columnDefinition="text", name="fd") FkDef fd; }
@Entity class Nat { @Id Long id; @org.hibernate.annotations.NaturalId String a; @org.hibernate.annotations.NaturalId @ManyToOne Nat b; }
@Entity class Col { @Id Long id; @ElementCollection @Lob Set<String> lobs; @ElementCollection @org.hibernate.annotations.SoftDelete Set<String> sd; @ManyToMany @org.hibernate.annotations.SoftDelete Set<A> sdm; }
@Entity @org.hibernate.annotations.SoftDelete class Sd { @Id Long id; @ElementCollection Set<String> s; @ManyToMany Set<A> m; @OneToMany @JoinTable(name="sd_o") Set<A> o; }
