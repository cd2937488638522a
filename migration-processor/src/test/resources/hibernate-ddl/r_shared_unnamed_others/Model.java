// join tables without a name, of references too, that are one
package r_shared_unnamed_others;
import jakarta.persistence.*;
import java.util.*;
@Entity class C1 { @Id Long id; @ManyToOne @JoinTable T one; @OneToMany List<T> two; }
@Entity class C2 { @Id Long id; @ManyToOne @JoinTable T one; @ManyToMany Set<T> two; }
@Entity class C3 { @Id Long id; @OneToOne @JoinTable T one; @ManyToMany Set<T> two; }
@Entity class C5 { @Id Long id; @ManyToMany Set<C5> one; @ManyToMany Set<C5> two; }
@Entity class C6 { @Id Long id; @ManyToMany Set<C6> one; @ManyToMany(mappedBy = "one") Set<C6> back; @OneToMany List<C6> two; }
@Entity class C7 { @Id Long id; @ManyToMany Set<T7> one; @OneToMany Set<T7> two; }
@Entity class T7 { @Id Long id; @ManyToMany(mappedBy = "one") Set<C7> back; }
@Entity class C8 { @Id Long id; @ManyToMany @JoinTable(inverseJoinColumns = @JoinColumn(name = "x")) Set<T> one; @OneToMany @JoinTable(inverseJoinColumns = @JoinColumn(name = "x")) Set<T> two; }
@Entity class C9 { @Id Long id; @ManyToMany @JoinTable(inverseJoinColumns = @JoinColumn(name = "x")) List<T> one; @OneToMany @JoinTable(joinColumns = @JoinColumn(name = "x")) List<T> two; }
@Entity class T { @Id Long id; }
