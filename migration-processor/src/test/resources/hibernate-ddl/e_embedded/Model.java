// Envers: embedded attributes
package e_embedded;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Embeddable class Address { String street; @Column(length=5, nullable=false) String zip; @NotAudited String hint; @Embedded Geo geo; @ManyToOne Country country; @ElementCollection Set<String> lines; }
@Embeddable class Geo { double lat; double lon; @NotAudited double alt; }
@Entity @Audited class Country { @Id String code; }
@Entity @Audited class Person { @Id long id; @Embedded Address home; @Embedded @AttributeOverrides({@AttributeOverride(name="street", column=@Column(name="wStreet")), @AttributeOverride(name="zip", column=@Column(name="wZip")), @AttributeOverride(name="hint", column=@Column(name="wHint")), @AttributeOverride(name="geo.lat", column=@Column(name="wLat")), @AttributeOverride(name="geo.lon", column=@Column(name="wLon")), @AttributeOverride(name="geo.alt", column=@Column(name="wAlt"))}) @AssociationOverrides({@AssociationOverride(name="country", joinColumns=@JoinColumn(name="wCountry")), @AssociationOverride(name="lines", joinTable=@JoinTable(name="w_lines"))}) Address work; @NotAudited Name name; Rec rec; }
@Embeddable class Name { String first; String last; }
@Embeddable record Rec(int a, @NotAudited int b) {}
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
