// Join columns that refer to an association in an id and not to all of the id (rejected)
package r_ref_id_association;

import jakarta.persistence.*;
import java.util.*;

@Entity class Two { @Id Long id; }
@Entity @IdClass(T.Key.class) class T { @Id @ManyToOne Two two; @Id String b; String p; static class Key implements java.io.Serializable { Long two; String b; } }
@Entity class S { @Id Long id; @ManyToOne @JoinColumns({@JoinColumn(name = "s1", referencedColumnName = "two_id"), @JoinColumn(name = "s2", referencedColumnName = "p")}) T t; }
