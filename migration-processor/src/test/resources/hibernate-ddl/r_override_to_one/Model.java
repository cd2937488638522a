// @AssociationOverride with a join table on references to one entity
package r_override_to_one;
import jakarta.persistence.*;
import java.util.*;
@Entity class C { @Id long id; }
@Embeddable class Bare { @ManyToOne C one; }
@Embeddable class Named { @OneToOne @JoinTable(name = "own") C one; }
@MappedSuperclass class Above { @ManyToOne C one; @ManyToOne @JoinTable(name = "own2") C two; @OneToOne C three; }
@Entity
@AssociationOverride(name = "one", joinTable = @JoinTable(name = "above1"))
@AssociationOverride(name = "two", joinTable = @JoinTable(name = "above2"))
@AssociationOverride(name = "three", joinTable = @JoinTable(name = "above3", joinColumns = @JoinColumn(name = "j")))
class Below extends Above {
    @Id long id;
    @Embedded @AssociationOverride(name = "one", joinTable = @JoinTable(name = "bare")) Bare bare;
    @Embedded @AssociationOverride(name = "one", joinTable = @JoinTable(name = "named")) Named named;
}
