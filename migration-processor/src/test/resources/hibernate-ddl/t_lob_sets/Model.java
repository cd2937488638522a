// large objects in sets, which have them in their keys with 6.6 only
package t_lob_sets;
import jakarta.persistence.*;
import java.sql.*;
import java.util.*;
@Entity class A { @Id Long id; @ElementCollection Set<Doc> docs; @ElementCollection Set<Loose> loose; @ElementCollection @Column(nullable=false) @Lob Set<String> texts; @ElementCollection @Column(nullable=false) Set<Blob> blobs; @ElementCollection @Lob Set<String> some; @ElementCollection Map<Doc, String> map; @ElementCollection @OrderColumn List<Doc> list; }
@Embeddable class Doc { @Column(nullable=false) int number; @Column(nullable=false) @Lob String text; @Column(nullable=false) Clob whole; }
@Embeddable class Loose { @Column(nullable=false) long number; @Lob String text; }
