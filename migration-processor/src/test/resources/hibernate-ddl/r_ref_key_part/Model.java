// References to a part of an id and other columns, or to several parts of it
package r_ref_key_part;

import jakarta.persistence.*;
import java.util.*;

@Entity @IdClass(T.Key.class) class T { @Id Long a; @Id String b; @Id String c; String p; static class Key implements java.io.Serializable { Long a; String b; String c; } }
@Entity class U { @Id Long id; @ManyToOne @JoinColumns({@JoinColumn(name = "u1", referencedColumnName = "c"), @JoinColumn(name = "u2", referencedColumnName = "b")}) T parts; }
@Entity class V { @Id Long id; @ManyToOne @JoinColumns({@JoinColumn(name = "v1", referencedColumnName = "c"), @JoinColumn(name = "v2", referencedColumnName = "p")}) T mixed; }
@Entity class W { @Id Long id; @ManyToMany @JoinTable(name = "wt", joinColumns = @JoinColumn(name = "wid"), inverseJoinColumns = @JoinColumn(name = "tb", referencedColumnName = "b")) Set<T> many; }
@Entity class X { @Id Long id; @ManyToOne @JoinColumn(name = "x1", referencedColumnName = "b", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) T free; }
