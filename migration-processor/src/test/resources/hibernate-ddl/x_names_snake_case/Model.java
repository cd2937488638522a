// hibernate.physical_naming_strategy: snake case, the other half as the option has it
package x_names_snake_case;
import jakarta.persistence.*;
import java.util.*;
@Entity class BigBird { @Id Long birdNo; String fullName; @ManyToOne BigBird nextBird; @ManyToMany Set<BigBird> otherBirds; @ElementCollection Set<String> nickNames; @Column(name="quotedName") String quoted; }
