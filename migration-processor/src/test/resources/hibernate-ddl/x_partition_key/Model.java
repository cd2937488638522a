// partition key embedded
package x_partition_key;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; @Embedded In in; @Version int v; @PartitionKey @Column(name="reg", nullable=true) Integer region; }
@Embeddable class In { @PartitionKey String p; String q; }
@Entity class S extends T { @PartitionKey String sub; }
