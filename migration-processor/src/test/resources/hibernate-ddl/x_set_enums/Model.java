// hibernate.type.prefer_native_enum_types=true
package x_set_enums;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

enum Shade { LIGHT, DARK }
enum Coded { A, B; }
@Entity class T { @Id long id; @Enumerated(EnumType.STRING) Shade s; Shade o; @JdbcTypeCode(SqlTypes.VARCHAR) Shade v; @JdbcTypeCode(SqlTypes.TINYINT) Shade t; @ElementCollection Map<Shade, String> by; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Shade, Shade> by2; Shade[] allOf; @Column(columnDefinition = "varchar(9)") @Enumerated(EnumType.STRING) Shade def; }
