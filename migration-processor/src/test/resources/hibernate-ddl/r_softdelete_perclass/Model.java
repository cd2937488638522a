// soft delete in table per class
package r_softdelete_perclass;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @SoftDelete @Inheritance(strategy=InheritanceType.TABLE_PER_CLASS) abstract class T { @Id long id; }
@Entity class U extends T { String u; }
@Entity class V extends U { String v; }
