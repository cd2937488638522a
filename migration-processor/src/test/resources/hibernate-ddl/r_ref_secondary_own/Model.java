// A reference to a column whose name the entity's own table and a secondary one have
package r_ref_secondary_own;

import jakarta.persistence.*;
import java.util.*;

@Entity @SecondaryTable(name = "tx") class T { @Id Long id; @Column(unique = true) Integer both; @Column(table = "tx", name = "twin") String other; }
@Entity class S { @Id Long id; @ManyToOne @JoinColumn(name = "s1", referencedColumnName = "twin") T t; }
