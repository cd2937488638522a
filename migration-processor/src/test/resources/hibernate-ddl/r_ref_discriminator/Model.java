// A join column that refers to a discriminator, which no attribute has (rejected)
package r_ref_discriminator;

import jakarta.persistence.*;
import java.util.*;

@Entity class T { @Id Long id; String p; }
@Entity class T2 extends T { String x; }
@Entity class S { @Id Long id; @ManyToOne @JoinColumn(name = "s1", referencedColumnName = "DTYPE") T t; }
