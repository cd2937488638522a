// names of foreign keys at tables of collections and at their columns
package r_foreign_keys_tables;

import jakarta.persistence.*;
import java.util.*;

@Entity class D { @Id long id; }

@Entity class C {
    @Id long id;
    @ElementCollection @CollectionTable(name = "t1", joinColumns = @JoinColumn(name = "c_id", foreignKey = @ForeignKey(name = "fk_one"))) List<String> a;
    @ElementCollection @CollectionTable(name = "t2", joinColumns = @JoinColumn(foreignKey = @ForeignKey(name = "fk_two"))) List<String> b;
    @ElementCollection @CollectionTable(name = "t3", joinColumns = @JoinColumn(name = "c_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))) List<String> c;
    @ElementCollection @CollectionTable(name = "t4", foreignKey = @ForeignKey(name = "fk_four"), joinColumns = @JoinColumn(name = "c_id")) List<String> d;
    @ElementCollection @CollectionTable(name = "t5", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), joinColumns = @JoinColumn(name = "c_id")) List<String> e;
    @ElementCollection @CollectionTable(name = "t6", foreignKey = @ForeignKey(name = "fk_six"), joinColumns = @JoinColumn(name = "c_id", foreignKey = @ForeignKey(name = "fk_passed"))) List<String> f;
    @ElementCollection @CollectionTable(name = "t7", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), joinColumns = @JoinColumn(name = "c_id", foreignKey = @ForeignKey(name = "fk_passed"))) List<String> g;
    @ElementCollection @CollectionTable(name = "t8", foreignKey = @ForeignKey(name = "fk_eight"), joinColumns = @JoinColumn(name = "c_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))) List<String> h;

    @ManyToMany
    @JoinTable(
            name = "t9",
            foreignKey = @ForeignKey(name = "fk_owner"),
            inverseForeignKey = @ForeignKey(name = "fk_element"),
            joinColumns = @JoinColumn(name = "c_id", foreignKey = @ForeignKey(name = "fk_passed")),
            inverseJoinColumns = @JoinColumn(name = "d_id", foreignKey = @ForeignKey(name = "fk_passed_too")))
    List<D> many;
}
