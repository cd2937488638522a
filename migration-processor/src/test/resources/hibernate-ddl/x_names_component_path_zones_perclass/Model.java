// hibernate.implicit_naming_strategy=component-path: date-times in two columns, with a table for each class, have the class of the entity above that declares them
package x_names_component_path_zones_perclass;

import jakarta.persistence.*;
import java.time.OffsetDateTime;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class A {
    @Id
    int id;

    OffsetDateTime at;
    Part part;
}

@Embeddable
class Part {
    OffsetDateTime inside;
}

@MappedSuperclass
class Between extends A {
    OffsetDateTime more;
}

@Entity
class B extends Between {
    OffsetDateTime other;
}

@Entity
class C extends B {
    OffsetDateTime last;
}
