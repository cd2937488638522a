// Bean Validation: checks of the rows of subclasses, whose columns @NotNull asks for
package u_bv_rows;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

@Entity abstract class C { @Id Long id; @Column @NotNull long u; @NotNull Long w; @Column(nullable=false) Long z; @Column long pp; }
@Entity class D extends C { @NotNull long y; @Column @NotNull long x; }
abstract class B extends C { @Column long pq;}
@Entity class E extends B { @NotNull long y2; @Column @NotNull long x2; @ManyToOne(optional=false) @NotNull D d; }
@Entity class F extends E { @NotNull long y3; @Column @NotNull long x3; }
