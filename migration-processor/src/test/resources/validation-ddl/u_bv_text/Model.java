// Bean Validation: bounds of a text
package u_bv_text;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
@Entity class T { @Id Long id; @Min(1) String minStr; }
