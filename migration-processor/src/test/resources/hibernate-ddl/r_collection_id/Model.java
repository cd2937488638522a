// collection id with sequence generator
package r_collection_id;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity @SequenceGenerator(name="sg", sequenceName="my_sg", allocationSize=5) class C { @Id long id;
 @ElementCollection @CollectionId(generator="sg") @CollectionIdJavaClass(idType=Long.class) List<String> a;
}
