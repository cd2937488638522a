// join tables without a name that are one, with keys of several columns
package r_shared_unnamed_several;
import jakarta.persistence.*;
import java.util.*;
@Entity class E1 { @Id Long id; @ManyToMany Set<P> one; @OneToMany List<P> two; }
@Entity class E2 { @Id Long id; @OneToMany List<P> one; @ManyToMany Set<P> two; }
@Entity class E3 { @Id Long id; @OneToMany Set<P> one; @OneToMany List<P> two; }
@Entity class E4 { @Id Long id; @OneToMany List<P> one; @OneToMany Set<P> two; @ManyToMany Set<P> three; }
@Entity @IdClass(Pid.class) class P { @Id Long x; @Id Long y; @OneToMany Set<P> one; @ManyToMany Set<P> two; }
class Pid implements java.io.Serializable { Long x; Long y; }
