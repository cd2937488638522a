// lists and maps in one join table without a name
package r_shared_unnamed_places;
import jakarta.persistence.*;
import java.util.*;
@Entity class B1 { @Id Long id; @OneToMany @OrderColumn List<T> one; @OneToMany List<T> two; }
@Entity class B2 { @Id Long id; @OneToMany List<T> one; @OneToMany @OrderColumn List<T> two; }
@Entity class B3 { @Id Long id; @OneToMany @OrderColumn List<T> one; @OneToMany @OrderColumn List<T> two; }
@Entity class B4 { @Id Long id; @OneToMany @MapKeyColumn Map<String, T> one; @OneToMany Set<T> two; }
@Entity class B5 { @Id Long id; @OneToMany Set<T> one; @OneToMany @MapKeyColumn Map<String, T> two; }
@Entity class B6 { @Id Long id; @ManyToMany Map<T, T> one; @OneToMany @OrderColumn List<T> two; }
@Entity class B7 { @Id Long id; @ManyToMany Map<String, T> one; @ManyToMany Map<Integer, T> two; }
@Entity class B8 { @Id Long id; @OneToMany @MapKey(name = "id") Map<Long, T> one; @ManyToMany Set<T> two; }
@Entity class B9 { @Id Long id; @OneToMany @MapKey(name = "id") Map<Long, T> one; @ManyToMany List<T> two; @OneToMany Set<T> three; }
@Entity class T { @Id Long id; }
