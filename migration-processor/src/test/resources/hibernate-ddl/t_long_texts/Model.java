// very long texts and bytes: the order of key columns, keys of sets, and enumerations
package t_long_texts;
import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.*;
import java.util.*;
enum E { ONE, TWO }
@Embeddable class Key { String z; @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String a; @Column(length=100000000) String c; @JdbcTypeCode(SqlTypes.LONGVARCHAR) String d; @Column(length=10485760) String w; @Column(length=10485761) String x; @JdbcTypeCode(SqlTypes.LONG32VARCHAR) @Column(length=300) String e; @JdbcTypeCode(SqlTypes.CHAR) String k; @Lob String l; @Column(length=300000) byte[] t; byte[] y; }
@Entity class A { @EmbeddedId Key id; @ManyToOne A other; }
@Entity class B { @Id Integer id; @Enumerated(jakarta.persistence.EnumType.STRING) @JdbcTypeCode(SqlTypes.LONG32VARCHAR) E code; @Enumerated(jakarta.persistence.EnumType.STRING) @JdbcTypeCode(SqlTypes.LONGVARCHAR) E word; @Enumerated(jakarta.persistence.EnumType.STRING) @Column(length=100000000) E many;
 @ElementCollection @Column(nullable=false) @JdbcTypeCode(SqlTypes.LONG32VARCHAR) Set<String> texts; @ElementCollection @Column(nullable=false, length=100000000) Set<byte[]> bytes; @ElementCollection @Column(nullable=false, length=100000000) Set<String> words; }
