// partitioned history tables
package x_temporal_partitions;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import org.hibernate.annotations.Temporal;
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

@Entity @Temporal @Temporal.HistoryPartitioning(currentPartition="a_now", historyPartition="a_past") class A { @Id long id; String x; }
