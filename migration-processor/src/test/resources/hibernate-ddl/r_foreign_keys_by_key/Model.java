// @ForeignKey at @PrimaryKeyJoinColumn of references to one entity, which does not count
package r_foreign_keys_by_key;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import jakarta.persistence.ForeignKey;

@Entity class Z { @Id String id; }
@Entity class P1 { @Id String id; @OneToOne(optional=false) @PrimaryKeyJoinColumn(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) Z a; }
@Entity class P2 { @Id String id; @OneToOne(optional=false) @PrimaryKeyJoinColumns(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT), value=@PrimaryKeyJoinColumn) Z a; }
@Entity class P3 { @Id String id; @OneToOne(optional=false) @PrimaryKeyJoinColumn(foreignKey=@ForeignKey(name="mine")) Z a; }
@Entity class P4 { @Id String id; @OneToOne(optional=false) @PrimaryKeyJoinColumns(foreignKey=@ForeignKey(name="mine2"), value=@PrimaryKeyJoinColumn) Z a; }
@Entity class P5 { @Id String id; @OneToOne(optional=false) @JoinColumn(name="id", foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) Z a; }
@Entity class P6 { @Id String id; @MapsId @OneToOne(optional=false) @PrimaryKeyJoinColumn(name="x", foreignKey=@ForeignKey(name="mine3")) Z a; }
@Entity class P7 { @Id String id; @MapsId @ManyToOne(optional=false) @PrimaryKeyJoinColumn(name="x", foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) Z a; }
@Entity class P8 { @Id String id; @MapsId @OneToOne(optional=false) @PrimaryKeyJoinColumns(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT), value=@PrimaryKeyJoinColumn(name="x")) Z a; }
@Entity class P9 { @Id String id; @MapsId @OneToOne(optional=false) @JoinColumns(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT), value=@JoinColumn(name="x")) Z a; }
@Entity class PA { @Id String id; @MapsId @ManyToOne(optional=false) @PrimaryKeyJoinColumns(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT), value=@PrimaryKeyJoinColumn(name="x")) Z a; }
@Entity class PB { @Id String id; @MapsId @ManyToOne(optional=false) @PrimaryKeyJoinColumn(name="x", foreignKey=@ForeignKey(name="mine4")) Z a; }
@Entity class PC { @Id String id; @MapsId @OneToOne(optional=false) @JoinColumn(name="x", foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) Z a; }
@Entity class PD { @Id String id; @MapsId @OneToOne @PrimaryKeyJoinColumn Z a; }
@Entity class PE { @Id String id; @MapsId @OneToOne @PrimaryKeyJoinColumn(foreignKey=@ForeignKey(ConstraintMode.NO_CONSTRAINT)) Z a; }
