// a number for each row of a @OneToMany with join columns, where the hierarchy has a table for each class: one sequence numbers them
package r_collection_id_perclass;

import jakarta.persistence.*;
import java.util.Collection;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.type.descriptor.java.LongJavaType;

@Entity
class A {
    @Id
    int id;

    @OneToMany
    @JoinColumn(name = "a")
    @CollectionId(column = @Column(name = "number"), generator = "sequence")
    @CollectionIdJavaType(LongJavaType.class)
    Collection<Each> all;

    @OneToMany
    @JoinColumn(name = "a")
    @CollectionId(column = @Column(name = "number"), generator = "sequence")
    @CollectionIdJavaType(LongJavaType.class)
    Collection<Uppermost> abstracts;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Each {
    @Id
    int id;
}

@Entity
class Below extends Each {
    String text;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Uppermost {
    @Id
    int id;
}

@Entity
class Lower extends Uppermost {
    String text;
}
