// columns with a written unique key that associations refer to
package r_unique_referenced_written;
import jakarta.persistence.*;
@Entity @Table(indexes = @Index(name = "ix1", unique = true, columnList = "word")) class E1 { @Id Long id; String word; @OneToOne @JoinColumn(referencedColumnName = "word") E1 other; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uq1", columnNames = "word")) class E2 { @Id Long id; String word; @ManyToOne @JoinColumn(referencedColumnName = "word") E2 other; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "word")) class E3 { @Id Long id; String word; @ManyToOne @JoinColumn(referencedColumnName = "word") E3 other; }
@Entity class E4 { @Id Long id; @Column(unique = true) String word; @ManyToOne @JoinColumn(referencedColumnName = "word") E4 other; }
@Entity @Table(uniqueConstraints = @UniqueConstraint(name = "uq2", columnNames = {"word", "wort"})) class E5 { @Id Long id; String word; String wort; @ManyToOne @JoinColumn(name="a", referencedColumnName = "word") @JoinColumn(name="b", referencedColumnName = "wort") E5 other; }
