// Bean Validation: @Digits on a floating point number
package u_bv_double;
import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.*;
import java.math.*;
import java.time.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
@Entity class T { @Id Long id; @Digits(integer = 4, fraction = 2) Double d; }
