// an association and a plain attribute in one column
package r_shared_column;
import jakarta.persistence.*;
@Entity class Target { @Id Long id; }
@Entity class AssocFirst { @Id Long id; @ManyToOne(optional = false) @JoinColumn(name = "target_id", nullable = false) Target target; @Column(name = "target_id", insertable = false, updatable = false) Long targetId; }
@Entity class AssocSecond { @Id Long id; @Column(name = "target_id", insertable = false, updatable = false) Long targetId; @ManyToOne(optional = false) @JoinColumn(name = "target_id", nullable = false) Target target; }
@Entity class Required { @Id Long id; @ManyToOne @JoinColumn(name = "target_id") Target target; @Column(name = "target_id", nullable = false, insertable = false, updatable = false) Long targetId; }
@Entity class ReadOnlyAssoc { @Id Long id; @ManyToOne(optional = false) @JoinColumn(name = "target_id", nullable = false, insertable = false, updatable = false) Target target; @Column(name = "target_id") Long targetId; }
@Entity class Primitive { @Id Long id; @ManyToOne @JoinColumn(name = "target_id", insertable = false, updatable = false) Target target; @Column(name = "target_id") long targetId; }
@Entity class OneFirst { @Id Long id; @OneToOne(optional = false) @JoinColumn(name = "target_id", nullable = false) Target target; @Column(name = "target_id", insertable = false, updatable = false) long targetId; }
@Entity class OneSecond { @Id Long id; @Column(name = "target_id", insertable = false, updatable = false) long targetId; @OneToOne(optional = false) @JoinColumn(name = "target_id", nullable = false) Target target; }
@Entity class UniqueJoin { @Id Long id; @ManyToOne @JoinColumn(name = "target_id", unique = true) Target target; @Column(name = "target_id", insertable = false, updatable = false) Long targetId; }
@Entity class TwoBasics { @Id Long id; @Column(name = "x", length = 10) String first; @Column(name = "x", length = 20, nullable = false, insertable = false, updatable = false) String second; }
@Entity class TwoAssocs { @Id Long id; @ManyToOne @JoinColumn(name = "target_id") Target first; @ManyToOne(optional = false) @JoinColumn(name = "target_id", nullable = false, insertable = false, updatable = false) Target second; }
