// discriminator options
package i_discr_options;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @DiscriminatorOptions(insert=false) class T { @Id long id; }
@Entity class U extends T { int u; }
