// @NaturalId above subclasses of TABLE_PER_CLASS, in whose tables it is not unique
package x_natural_perclass;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.NaturalId;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Root {
    @Id long id;
    @NaturalId UUID code;
    @Column(unique = true) String unique;
}
@Entity class Leaf extends Root { @Column(unique = true) String own; }
@MappedSuperclass class Above { @NaturalId UUID code; @NaturalId String name; }
@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) class Root2 extends Above { @Id long id; }
@Entity class Leaf2 extends Root2 { }
