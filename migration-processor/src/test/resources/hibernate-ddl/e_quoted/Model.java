// Envers: names in quotes
package e_quoted;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.*;

@Entity @Audited class A { @Id @Column(name="`Id Q`") long id; @ManyToOne @JoinColumn(name="`refQ`") A up; @ElementCollection Set<String> tags; @ManyToMany @JoinTable(name="`mmQ`", joinColumns=@JoinColumn(name="`oQ`"), inverseJoinColumns=@JoinColumn(name="`iQ`")) Set<A> many; @Column(name="`valQ`") String val; }
@Entity @Audited @Table(name="`Quoted T`") class T { @Id long id; @ElementCollection Set<String> tags; }
@Entity @Audited @AuditTable("`Quoted Past`") class Q { @Id long id; @OneToMany @JoinColumn(name="q") Set<A> books; }
@Entity @Audited class order { @Id long id; @Column(name="select") String select; }
@Entity @RevisionEntity class Rev { @Id @GeneratedValue @RevisionNumber int id; @RevisionTimestamp long at; }
