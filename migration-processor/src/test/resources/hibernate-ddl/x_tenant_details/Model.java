// tenants and partition keys
package x_tenant_details;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass class Base { @Id long id; @TenantId @Column(name="tid", nullable=true, length=12) String tenant; }
@Entity class A extends Base { String a; @ManyToOne A other; }
@Entity class P { @Id long id; @PartitionKey @ManyToOne A owner; @PartitionKey String s; }
@Entity class E { @EmbeddedId Key id; @PartitionKey int part; }
@Embeddable class Key { int a; int b; }
@Entity class S { @Id long id; }
@Entity class S2 extends S { @TenantId String ten; }
