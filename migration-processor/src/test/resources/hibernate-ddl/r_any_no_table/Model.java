// many to any without join table
package r_any_no_table;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class A { @Id long id; }
@Entity class Holder { @Id long id; @ManyToAny @AnyKeyJavaClass(Long.class) Set<Object> many; }
