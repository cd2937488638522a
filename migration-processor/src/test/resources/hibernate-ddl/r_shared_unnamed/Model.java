// one-to-many and many-to-many in one join table without a name
package r_shared_unnamed;
import jakarta.persistence.*;
import java.util.*;
@Entity class A1 { @Id Long id; @OneToMany List<T> one; @OneToMany List<T> two; }
@Entity class A2 { @Id Long id; @OneToMany Set<T> one; @OneToMany Set<T> two; }
@Entity class A3 { @Id Long id; @OneToMany Set<T> one; @OneToMany List<T> two; }
@Entity class A4 { @Id Long id; @OneToMany List<T> one; @OneToMany Set<T> two; }
@Entity class A5 { @Id Long id; @ManyToMany List<T> one; @OneToMany List<T> two; }
@Entity class A6 { @Id Long id; @ManyToMany Set<T> one; @OneToMany List<T> two; }
@Entity class A7 { @Id Long id; @ManyToMany Set<T> one; @OneToMany Set<T> two; }
@Entity class A8 { @Id Long id; @OneToMany Set<T> one; @ManyToMany Set<T> two; }
@Entity class A9 { @Id Long id; @OneToMany List<T> one; @ManyToMany Set<T> two; }
@Entity class T { @Id Long id; }
