// Join columns that refer to columns of several tables (rejected)
package r_ref_several_tables;

import jakarta.persistence.*;
import java.util.*;

@Entity @SecondaryTable(name = "tx") class T { @Id Long id; String b; @Column(table = "tx") String a; }
@Entity class S { @Id Long id; @ManyToOne @JoinColumns({@JoinColumn(name = "s1", referencedColumnName = "b"), @JoinColumn(name = "s2", referencedColumnName = "a")}) T t; }
