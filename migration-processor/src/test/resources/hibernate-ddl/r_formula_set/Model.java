// sets of embeddables with formulas
package r_formula_set;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Formula;

@Embeddable class Computed { @Formula("1 + 1") Integer two; }
@Embeddable class Mixed { @Formula("1 + 1") Integer two; @Column(nullable = false) String name; }
@Entity class A { @Id long id; @ElementCollection Set<Computed> all; @ElementCollection Set<Mixed> some; }
