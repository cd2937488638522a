// @EnumeratedValue: values of constructors, where enums are used
package t_enum_valued;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Temporal;
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

enum Str { LOW("l"), HIGH("h" + "h"), QUOTE("it's"); @EnumeratedValue private final String code; Str(String code) { this.code = code; } }
enum Num { TEN(Num.BASE * 10), MINUS(-1); static final int BASE = 1; @EnumeratedValue final int code; Num(int c) { code = c; } }
enum Tiny { A((byte) 1), B((byte) 2) { }; @EnumeratedValue final byte code; Tiny(byte c) { code = c; } }
enum Two { A(1, "x"), B("y"); final int rank; @EnumeratedValue final String code; Two(int r, String c) { rank = r; code = c; } Two(String c) { this(2, c); } }
@Entity class T { @Id long id; @Enumerated(EnumType.STRING) Str str; @Enumerated(EnumType.STRING) @Column(length=4, nullable=false) Str str4; Num num; Tiny tiny; @Enumerated(EnumType.STRING) Two two; Num[] nums;
@ElementCollection Set<Num> numSet; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Str,Num> byStr; @Column(columnDefinition="int4") Num numDef; @Enumerated(EnumType.STRING) Str[] strs; @JdbcTypeCode(SqlTypes.INTEGER) Num numInt; }
@Entity class U { @Id Num id; @ManyToOne U parent; }
