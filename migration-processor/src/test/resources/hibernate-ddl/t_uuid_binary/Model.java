// @JdbcTypeCode(BINARY) of identifiers, by whose 16 bytes a key has its order
package t_uuid_binary;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable class Key implements java.io.Serializable {
    String a;
    @JdbcTypeCode(SqlTypes.BINARY) UUID b;
    @Column(length = 12) String c;
    @Column(length = 17) String d;
    @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 40) UUID e;
    @JdbcTypeCode(SqlTypes.VARBINARY) UUID f;
    @JdbcTypeCode(SqlTypes.CHAR) UUID g;
}
@Entity class A { @EmbeddedId Key id; }
