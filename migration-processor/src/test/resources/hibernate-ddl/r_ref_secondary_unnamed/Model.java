// A join column without a name that refers to a column of a secondary table (rejected)
package r_ref_secondary_unnamed;

import jakarta.persistence.*;
import java.util.*;

@Entity @SecondaryTable(name = "tx") class T { @Id Long id; @Column(table = "tx") String a; }
@Entity class S { @Id Long id; @ManyToOne @JoinColumn(referencedColumnName = "a") T t; }
