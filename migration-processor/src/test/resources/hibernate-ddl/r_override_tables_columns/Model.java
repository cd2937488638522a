// Overrides without join columns of associations that have some: a join table, for a getter with Hibernate 7 the default one
package r_override_tables_columns;

import jakarta.persistence.*;
import java.util.*;

@Entity class T { @Id Long id; }
@MappedSuperclass
abstract class A {
    @Id Long id;
    @OneToMany @JoinColumn(name = "a_v") List<T> v;
    @OneToMany @JoinColumn(name = "a_w") List<T> w;
    @OneToMany @JoinColumn(name = "a_x") List<T> x;
    @ManyToOne @JoinColumn(name = "a_one") T one;
}
@Entity
@AssociationOverride(name = "v", joinTable = @JoinTable(name = "bv"))
@AssociationOverride(name = "w", foreignKey = @ForeignKey(name = "fk_w"))
@AssociationOverride(name = "x", joinColumns = @JoinColumn(name = "b_x"))
@AssociationOverride(name = "one", joinTable = @JoinTable(name = "bone"))
class B extends A { }
@MappedSuperclass
abstract class G {
    Long id; List<T> v; List<T> x; T one; T linked;
    @Id Long getId() { return id; }
    void setId(Long id) { this.id = id; }
    @OneToMany @JoinColumn(name = "g_v") List<T> getV() { return v; }
    void setV(List<T> v) { this.v = v; }
    @OneToMany @JoinColumn(name = "g_x") List<T> getX() { return x; }
    void setX(List<T> x) { this.x = x; }
    @ManyToOne @JoinColumn(name = "g_one") T getOne() { return one; }
    void setOne(T one) { this.one = one; }
    @ManyToOne @JoinTable(name = "glinked") T getLinked() { return linked; }
    void setLinked(T linked) { this.linked = linked; }
}
@Entity
@AssociationOverride(name = "v", joinTable = @JoinTable(name = "hv"))
@AssociationOverride(name = "x", joinColumns = @JoinColumn(name = "h_x"))
@AssociationOverride(name = "one", joinTable = @JoinTable(name = "hone"))
@AssociationOverride(name = "linked", joinTable = @JoinTable(name = "hlinked"))
class H extends G { }
