// partition key is target of fk
package x_partition_key_referenced;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class T { @Id long id; @PartitionKey String region; }
@Entity class C { @Id long id; @ManyToOne T t; }
