// @AssociationOverride of references and collections with a join table, by columns and by tables
package r_override_join_tables;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class OfColumns {
    @Id Long id;
    @ManyToOne @JoinTable(name = "columns_link") T t;
    @OneToOne @JoinTable(name = "columns_one", inverseJoinColumns = @JoinColumn(name = "written")) T one;
    @ManyToOne @JoinTable(name = "columns_direct") @JoinColumn(name = "direct") T beside;
}

@Entity
@AssociationOverride(name = "t", joinColumns = @JoinColumn(name = "over"))
@AssociationOverride(name = "one", joinColumns = @JoinColumn(name = "overOne"))
@AssociationOverride(name = "beside", joinColumns = @JoinColumn(name = "overBeside"))
class A extends OfColumns {}

@MappedSuperclass
class OfTables {
    @Id Long id;
    @ManyToOne @JoinTable(name = "tables_link") T t;
    @ManyToOne @JoinTable(name = "tables_direct") @JoinColumn(name = "direct") T beside;
    @ManyToMany @JoinTable(name = "tables_many", joinColumns = @JoinColumn(name = "mo")) Set<T> many;
    @OneToMany @JoinColumn(name = "sm") List<T> ones;
    @OneToMany @JoinTable(name = "tables_ones") List<T> tabled;
}

@Entity
@AssociationOverride(name = "t",
        joinTable = @JoinTable(name = "t_over", joinColumns = @JoinColumn(name = "oo"), inverseJoinColumns = @JoinColumn(name = "ii")))
@AssociationOverride(name = "beside",
        joinTable = @JoinTable(name = "beside_over", inverseJoinColumns = @JoinColumn(name = "ii")))
@AssociationOverride(name = "many", joinTable = @JoinTable(name = "many_over"))
@AssociationOverride(name = "ones", joinColumns = @JoinColumn(name = "ones_over"))
@AssociationOverride(name = "tabled", joinTable = @JoinTable(name = "tabled_over"))
class B extends OfTables {}

@MappedSuperclass
class OfBoth {
    @Id Long id;
    @ManyToOne @JoinTable(name = "both_link") T t;
    @ManyToMany @JoinTable(name = "both_many") Set<T> many;
    @OneToMany @JoinColumn(name = "bm") List<T> ones;
    @OneToMany @JoinTable(name = "both_ones") List<T> tabled;
}

@Entity
@AssociationOverride(name = "t", joinColumns = @JoinColumn(name = "x"), joinTable = @JoinTable(name = "none1"))
@AssociationOverride(name = "many", joinColumns = @JoinColumn(name = "x"), joinTable = @JoinTable(name = "none2"))
@AssociationOverride(name = "ones", joinColumns = @JoinColumn(name = "x"), joinTable = @JoinTable(name = "none3"))
@AssociationOverride(name = "tabled", joinColumns = @JoinColumn(name = "x"))
class C extends OfBoth {}

@Embeddable
class E {
    @ManyToOne
    @JoinTable(name = "e_link", joinColumns = @JoinColumn(name = "eo"), inverseJoinColumns = @JoinColumn(name = "ei"))
    T t2;
}

@Entity
class WithColumns {
    @Id Long id;
    @Embedded @AssociationOverride(name = "t2", joinColumns = @JoinColumn(name = "over")) E e;
}

@Entity
class WithTable {
    @Id Long id;

    @Embedded
    @AssociationOverride(name = "t2",
            joinTable = @JoinTable(name = "e_over", joinColumns = @JoinColumn(name = "oo"), inverseJoinColumns = @JoinColumn(name = "ii")))
    E e;
}

@Entity
class T {
    @Id Long id;
}
