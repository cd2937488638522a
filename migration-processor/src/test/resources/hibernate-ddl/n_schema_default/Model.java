// hibernate.default_schema=app
package n_schema_default;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
import org.hibernate.Length;
import jakarta.persistence.Index;
import jakarta.persistence.OrderBy;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Parameter;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class C { @Id @GeneratedValue long id; }
