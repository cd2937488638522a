// references to one entity in the tables of subclasses of TABLE_PER_CLASS: without the names and actions of their keys
package r_perclass_references;

import jakarta.persistence.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Embeddable class Part { @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Other inPart; }
@MappedSuperclass class Above { @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Other above; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Root extends Above {
    @Id long id;
    @OneToOne @OnDelete(action = OnDeleteAction.SET_NULL) Other other;
    @ManyToOne(optional = false) @OnDelete(action = OnDeleteAction.CASCADE)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_named")) Other named;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Other none;
    @Embedded Part part;
}
@Entity class Middle extends Root { @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Other own; }
@Entity class Leaf extends Middle { }
@Entity class Other { @Id long id; }
