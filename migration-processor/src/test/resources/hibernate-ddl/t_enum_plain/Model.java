// enum mappings and check constraints
package t_enum_plain;

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

enum Color { RED, GREEN, BLUE }
enum One { ONLY }
enum WithBody { A { int v(){return 1;} }, B { int v(){return 2;} }; abstract int v(); }
enum Unsorted { ZED, ALPHA, MID }
enum LongNames { A_VERY_LONG_CONSTANT_NAME_NUMBER_ONE, B }
enum Quote { IT$S, O_K }
@Entity class T { @Id long id; Color def; @Enumerated(EnumType.STRING) Color str; @Enumerated(EnumType.STRING) @Column(length=10) Color str10; @Enumerated(EnumType.STRING) @Column(columnDefinition="varchar(33)") Color strDef; @Enumerated(EnumType.STRING) @Column(nullable=false) Color strNn; One one; @Enumerated(EnumType.STRING) One oneStr; WithBody body; @Enumerated(EnumType.STRING) WithBody bodyStr; @Enumerated(EnumType.STRING) Unsorted uns; @Enumerated(EnumType.STRING) LongNames longN; @JdbcTypeCode(SqlTypes.VARCHAR) Color vc; @JdbcTypeCode(SqlTypes.INTEGER) Color intCode; @JdbcTypeCode(SqlTypes.SMALLINT) Color smallCode; @JdbcTypeCode(SqlTypes.CHAR) Color chCode; @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Color strVc; @Enumerated @Column(check=@CheckConstraint(constraint="enumChk > 0")) Color enumChk; @ElementCollection @Enumerated(EnumType.STRING) Set<Color> colors; @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Color,Integer> byColor; @ElementCollection Map<Color,Color> ordMap; }
