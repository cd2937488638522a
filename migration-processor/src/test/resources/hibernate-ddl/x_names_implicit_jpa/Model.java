// hibernate.implicit_naming_strategy=jpa, the other half as the option has it
package x_names_implicit_jpa;
import jakarta.persistence.*;
import java.util.*;
@Entity class BigBird { @Id Long birdNo; String fullName; @ManyToOne BigBird nextBird; @ManyToMany Set<BigBird> otherBirds; @ElementCollection Set<String> nickNames; @Column(name="quotedName") String quoted; }
