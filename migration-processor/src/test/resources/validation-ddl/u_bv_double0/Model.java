// Bean Validation: @Digits without a fraction on a floating point number
package u_bv_double0;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
@Entity class T { @Id Long id; @Digits(integer = 4, fraction = 0) Double d; @Digits(integer = 4, fraction = 0) float f; }
