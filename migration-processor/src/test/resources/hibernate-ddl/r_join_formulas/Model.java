// join columns or formulas
package r_join_formulas;

import jakarta.persistence.*;
import jakarta.persistence.Table;
import jakarta.persistence.Index;
import jakarta.persistence.ForeignKey;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity class P { @Id @Column(name="p1") long a; String code; }
@Entity @IdClass(Q.Pk.class) class Q { @Id long x; @Id String y; static class Pk implements java.io.Serializable { long x; String y; public int hashCode() { return 1; } public boolean equals(Object o) { return true; } } }
@Entity class C { @Id long id; 
 @ManyToOne @JoinColumnOrFormula(formula=@JoinFormula(value="(select 2)", referencedColumnName="p1")) P f;
 @ManyToOne @JoinColumnsOrFormulas({@JoinColumnOrFormula(column=@JoinColumn(name="qx", referencedColumnName="x")), @JoinColumnOrFormula(column=@JoinColumn(name="qy", referencedColumnName="y"))}) Q both;
 @ManyToOne @JoinColumnsOrFormulas({@JoinColumnOrFormula(column=@JoinColumn(name="hx", referencedColumnName="x")), @JoinColumnOrFormula(formula=@JoinFormula(value="'k'", referencedColumnName="y"))}) Q half;
 @OneToOne @JoinColumnOrFormula(column=@JoinColumn(name="oo")) P one;
 @ManyToOne(optional=false) @JoinColumnOrFormula(column=@JoinColumn(name="req")) P req;
}
