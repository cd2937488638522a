// @AssociationOverride with a join table, which 7.4 passes over at getters
package r_override_getters;
import jakarta.persistence.*;
import java.util.*;
@Entity class C { @Id long id; }
@Embeddable class Fields { @ManyToMany Set<C> many; @OneToMany List<C> ones; @ElementCollection Set<String> texts; }
@Entity class OfFields {
    @Id long id;
    @Embedded
    @AssociationOverride(name = "many", joinTable = @JoinTable(name = "fields1"))
    @AssociationOverride(name = "ones", joinTable = @JoinTable(name = "fields2"))
    @AssociationOverride(name = "texts", joinTable = @JoinTable(name = "fields3"))
    Fields part;
}
@Embeddable class Getters {
    Set<C> many; Set<String> texts; C one;
    @ManyToMany Set<C> getMany() { return many; } void setMany(Set<C> v) {}
    @ElementCollection Set<String> getTexts() { return texts; } void setTexts(Set<String> v) {}
    @ManyToOne C getOne() { return one; } void setOne(C v) {}
}
@Entity class OfGetters {
    long id; Getters part;
    @Id long getId() { return id; } void setId(long v) {}
    @Embedded
    @AssociationOverride(name = "many", joinTable = @JoinTable(name = "getters1"))
    @AssociationOverride(name = "texts", joinTable = @JoinTable(name = "getters2"))
    @AssociationOverride(name = "one", joinColumns = @JoinColumn(name = "getters3"))
    Getters getPart() { return part; } void setPart(Getters v) {}
}
@MappedSuperclass class Above {
    long id; Set<C> many;
    @Id long getId() { return id; } void setId(long v) {}
    @ManyToMany Set<C> getMany() { return many; } void setMany(Set<C> v) {}
}
@Entity @AssociationOverride(name = "many", joinTable = @JoinTable(name = "above1")) class Below extends Above {}
