// binary numbers in the order of a key: by their bits where they refer or are elements
package n_key_sizes_binary;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Embeddable
class P {
    @Column(nullable = false)
    double a;

    @Column(nullable = false)
    Integer b;

    @Column(nullable = false)
    float c;

    @Column(nullable = false, precision = 10)
    double d;

    @Column(nullable = false, precision = 3)
    float e;

    @Column(nullable = false)
    Long f;
}

@Embeddable
class K implements Serializable {
    double a;
    int b;
}

@Entity
class T {
    @Id
    UUID id;

    @ElementCollection
    Set<P> parts;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "beside")
class Top {
    @EmbeddedId
    K id;

    @Column(table = "beside")
    int x;

    @ElementCollection
    @Column(nullable = false)
    Set<Double> numbers;

    @ElementCollection
    Map<Double, String> byNumber;

    @ElementCollection
    Map<K, String> byKey;

    @ElementCollection
    @OrderColumn
    List<String> list;

    @ManyToMany
    Set<Top> tops;
}

@Entity
class Below extends Top {
    int y;
}
