// embeddables inside of others with an access of their own: they are reached as the entity is
package n_embedded_access;
import jakarta.persistence.*;
import java.util.*;
@Embeddable class Inner {
    @Column(name = "byField") String text;
    @Column(name = "byGetter") String getText() { return text; } void setText(String v) {}
}
@Embeddable @Access(AccessType.PROPERTY) class OuterGetters { Inner inner; Inner getInner() { return inner; } void setInner(Inner v) {} }
@Embeddable @Access(AccessType.FIELD) class OuterFields { @Embedded Inner inner; }
@Entity class Fields { @Id long id; @Embedded OuterGetters outer; @ElementCollection Set<OuterGetters> set; }
@Entity class Getters {
    long id; OuterFields outer; Set<OuterFields> set;
    @Id long getId() { return id; } void setId(long v) {}
    @Embedded OuterFields getOuter() { return outer; } void setOuter(OuterFields v) {}
    @ElementCollection Set<OuterFields> getSet() { return set; } void setSet(Set<OuterFields> v) {}
}
