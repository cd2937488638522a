// @JdbcTypeCode of long texts and bytes beside a length
package t_long_lengths;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

@Entity class A {
    @Id long id;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR) String a;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(length = 9) String b;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(length = 255) String c;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(length = 40000) String d;
    @JdbcTypeCode(SqlTypes.LONGNVARCHAR) @Column(length = 9) String e;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Column(length = 9) String f;
    @JdbcTypeCode(SqlTypes.LONGVARBINARY) @Column(length = 9) byte[] g;
    @JdbcTypeCode(SqlTypes.LONG32VARBINARY) @Column(length = 9) byte[] h;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR) @Column(columnDefinition = "varchar(7)") String i;
}
