// foreign keys from the same columns to different entities
package r_foreign_keys_shared;
import jakarta.persistence.*;
import java.util.*;
@Entity class Base { @Id Long id; }
@Entity class Sub1 extends Base { @ManyToOne @JoinColumn(name = "x") T1 t; @OneToMany @JoinColumn(name = "back") List<T1> list; }
@Entity class Sub2 extends Base { @ManyToOne @JoinColumn(name = "x") T2 t; @OneToMany @JoinColumn(name = "back") List<T1> list; }
@Entity class T1 { @Id Long id; @OneToMany @JoinColumn(name = "y") List<T3> a; @ManyToMany @JoinTable(name = "jt", joinColumns = @JoinColumn(name = "c"), inverseJoinColumns = @JoinColumn(name = "d")) List<T3> m; }
@Entity class T2 { @Id Long id; @OneToMany @JoinColumn(name = "y") List<T3> b; @ManyToMany @JoinTable(name = "jt", joinColumns = @JoinColumn(name = "c"), inverseJoinColumns = @JoinColumn(name = "d")) List<T2> m; }
@Entity class T3 { @Id Long id; @ManyToOne @JoinColumn(name = "w", insertable = false, updatable = false) T1 w1; @ManyToOne @JoinColumn(name = "w") T2 w2; 
 @ManyToOne @JoinColumn(name = "z") T1 z; @ManyToOne @JoinColumn(name = "v", foreignKey = @ForeignKey(name = "fk_v")) T1 v; @ManyToOne @JoinColumn(name = "v", insertable = false, updatable = false) T2 v2; }
@Entity class T4 { @Id Long id; @OneToMany @JoinColumn(name = "z", foreignKey = @ForeignKey(name = "fk_z")) List<T3> z; }
