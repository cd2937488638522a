// collection ids
package r_collection_id_table;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class C { @Id long id;
@ElementCollection @TableGenerator(name="tg") @CollectionId(generator="tg") @CollectionIdJavaClass(idType=Integer.class) List<String> b; 
}
