// The names of foreign keys in join tables that overrides name: an override's at a collection without a table of its own, else those of its own
package r_override_tables_names;

import jakarta.persistence.*;
import java.util.*;

@Entity class T { @Id Long id; }
@MappedSuperclass
class Plain {
    @Id Long id;
    @OneToMany @JoinColumn(name = "c") List<T> v;
    @ManyToOne T one;
    @ManyToMany List<T> m;
    @ElementCollection List<String> el;
}
@Entity
@AssociationOverride(name = "v", joinTable = @JoinTable(name = "av", foreignKey = @ForeignKey(name = "x1"), inverseForeignKey = @ForeignKey(name = "x2")), foreignKey = @ForeignKey(name = "fk_av"))
@AssociationOverride(name = "one", joinTable = @JoinTable(name = "ao", foreignKey = @ForeignKey(name = "x3"), inverseForeignKey = @ForeignKey(name = "x4")), foreignKey = @ForeignKey(name = "fk_ao"))
@AssociationOverride(name = "m", joinTable = @JoinTable(name = "am"), foreignKey = @ForeignKey(name = "fk_am"))
@AssociationOverride(name = "el", joinTable = @JoinTable(name = "ae"), foreignKey = @ForeignKey(name = "fk_ae"))
class A extends Plain { }
@Entity
@AssociationOverride(name = "v", joinTable = @JoinTable(name = "bv"), foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
@AssociationOverride(name = "one", joinTable = @JoinTable(name = "bo"), foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
@AssociationOverride(name = "m", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
@AssociationOverride(name = "el", foreignKey = @ForeignKey(name = "fk_be"))
class B extends Plain { }
@MappedSuperclass
class Named {
    @Id Long id;
    @ManyToMany @JoinTable(name = "nm", foreignKey = @ForeignKey(name = "fk_nm"), inverseForeignKey = @ForeignKey(name = "fk_nmt")) List<T> m;
    @ElementCollection @CollectionTable(name = "ne", foreignKey = @ForeignKey(name = "fk_ne")) List<String> el;
    @ManyToOne @JoinTable(name = "no") T one;
}
@Entity
@AssociationOverride(name = "m", joinColumns = @JoinColumn(name = "c1"), foreignKey = @ForeignKey(name = "x5"))
@AssociationOverride(name = "el", joinColumns = @JoinColumn(name = "c2"), foreignKey = @ForeignKey(name = "x6"))
@AssociationOverride(name = "one", joinColumns = @JoinColumn(name = "c3"), foreignKey = @ForeignKey(name = "fk_no"))
class C extends Named { }
@MappedSuperclass
class Getters {
    Long id; List<T> m; List<String> el; T one;
    @Id Long getId() { return id; }
    void setId(Long id) { this.id = id; }
    @ManyToMany List<T> getM() { return m; }
    void setM(List<T> m) { this.m = m; }
    @ElementCollection List<String> getEl() { return el; }
    void setEl(List<String> el) { this.el = el; }
    @ManyToOne @JoinTable(name = "eo") T getOne() { return one; }
    void setOne(T one) { this.one = one; }
}
@Entity
@AssociationOverride(name = "m", joinTable = @JoinTable(name = "em"), foreignKey = @ForeignKey(name = "fk_em"))
@AssociationOverride(name = "el", joinTable = @JoinTable(name = "ee"), foreignKey = @ForeignKey(name = "fk_ee"))
@AssociationOverride(name = "one", joinTable = @JoinTable(name = "eone"), foreignKey = @ForeignKey(name = "fk_eo"))
class E extends Getters { }
@MappedSuperclass
class Other {
    @Id Long id;
    @ManyToMany @JoinTable(name = "om", foreignKey = @ForeignKey(name = "fk_om"), inverseForeignKey = @ForeignKey(name = "fk_omt")) List<T> m;
}
@Entity
@AssociationOverride(name = "m", joinTable = @JoinTable(name = "fm"), foreignKey = @ForeignKey(name = "x7"))
class F extends Other { }
