// References to one part of an id, which Hibernate does not make unique
package r_ref_key_part_alone;

import jakarta.persistence.*;
import java.util.*;

@Entity @IdClass(T.Key.class) class T { @Id Long a; @Id String b; static class Key implements java.io.Serializable { Long a; String b; } }
@Entity class S { @Id Long id; @ManyToOne @JoinColumn(name = "s1", referencedColumnName = "b") T part; }
