// Bean Validation: columns of audit tables are as if nothing was validated
package u_bv_audited;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.hibernate.envers.Audited;

@Entity
@Audited
class Letter {
    @Id
    @Size(max = 9)
    String key;

    @Size(max = 20)
    String text;

    @Digits(integer = 5, fraction = 2)
    BigDecimal price;

    @NotNull
    @Max(7)
    Integer rank;

    @NotNull
    @ManyToOne
    Letter before;
}
