// Envers: embeddables in collections
package e_embeddables;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Embeddable class In { String x; @Column(name="why") String y; }
@Embeddable class Key { String k; Integer l; }
@Embeddable class Part { String a; @Embedded In in; @Audited(withModifiedFlag=true) String f; @ManyToOne A up; @NotAudited String no; }
@Entity @Audited class A { @Id long id; @ElementCollection List<Part> parts; @ElementCollection Map<Key, In> map; @ElementCollection @AttributeOverride(name="x", column=@Column(name="xx")) Set<In> over; @ManyToMany @JoinTable(name="manyKeyed") Map<Key, A> many; @OneToMany @JoinColumn(name="fk") @MapKeyColumn(name="mkc") Map<String, A> fk; @ManyToMany @MapKeyEnumerated @JoinTable(name="en") Map<E, A> en; @Embedded Holder holder; }
@Embeddable class Holder { @ElementCollection Set<In> ins; @OneToMany @JoinColumn(name="held") Set<B> bs; @ManyToMany @AuditJoinTable(name="cs_past") List<B> cs; @NotAudited @ElementCollection Set<String> not; }
@Entity @Audited class B { @Id long id; }
enum E { P, Q }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
