// order of key columns: what is smaller than four bytes, binary and decimal numbers
package x_order_sizes;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;

@Entity @IdClass(K.class) class O { @Id double a; @Id @Column(length = 2) String z; @Id int m; @Id short c; @Id @Column(precision = 120, scale = 2) BigDecimal b; @Id BigDecimal n; @Id long l; @Id @Column(precision = 10) float f; }
class K implements Serializable { double a; String z; int m; short c; BigDecimal b; BigDecimal n; long l; float f; }
