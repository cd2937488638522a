// an override of a map with a basic key and value is one of both (rejected)
package n_override_map_twice;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Part { @ElementCollection @MapKeyColumn(name = "called") Map<String, String> map; }

@Entity class A { @Id long id; @AttributeOverride(name = "map", column = @Column(name = "twice")) Part part; }
