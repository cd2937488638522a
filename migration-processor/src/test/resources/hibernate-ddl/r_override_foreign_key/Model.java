// @ForeignKey of an overridden reference, of its join columns, and of the override
package r_override_foreign_key;

import jakarta.persistence.*;

@Entity class Other { @Id long id; }
@Embeddable class Part {
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Other none;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_own")) Other named;
    @ManyToOne Other plain;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_gone")) Other again;
}
@Entity class A {
    @Id long id;
    @Embedded
    @AssociationOverride(name = "none", joinColumns = @JoinColumn(name = "a", foreignKey = @ForeignKey(name = "fk1")))
    @AssociationOverride(name = "named", joinColumns = @JoinColumn(name = "b", foreignKey = @ForeignKey(name = "fk2")))
    @AssociationOverride(name = "plain", joinColumns = @JoinColumn(name = "c", foreignKey = @ForeignKey(name = "fk3")))
    @AssociationOverride(name = "again", joinColumns = @JoinColumn(name = "d"), foreignKey = @ForeignKey(name = "fk4"))
    Part part;
}
@Entity class B { @Id long id; @Embedded Part part; }
