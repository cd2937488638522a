// a @OneToOne whose join columns are the id of its entity
package r_one_to_one_id;
import jakarta.persistence.*;
@Entity class Parent { @Id Long id; }
@Entity class Must { @Id Long id; @OneToOne(optional = false) @JoinColumn(name = "id") Parent parent; }
@Entity class May { @Id Long id; @OneToOne @JoinColumn(name = "id") Parent parent; }
@Entity class Renamed { @Id @Column(name = "parent_key") Long id; @OneToOne(optional = false) @JoinColumn(name = "parent_key", foreignKey = @ForeignKey(name = "fk_renamed")) Parent parent; }
@Entity class ReadOnly { @Id Long id; @OneToOne(optional = false) @JoinColumn(name = "id", insertable = false, updatable = false) Parent parent; }
@Entity class ReadOnlyMay { @Id Long id; @OneToOne @JoinColumn(name = "id", insertable = false, updatable = false) Parent parent; }
@Entity class NotNull { @Id Long id; @OneToOne @JoinColumn(name = "id", nullable = false) Parent parent; }
@Embeddable class Two implements java.io.Serializable { Long a; Long b; }
@Entity class PairParent { @EmbeddedId Two id; }
@Entity class Pair { @EmbeddedId Two id; @OneToOne(optional = false) @JoinColumn(name = "a", referencedColumnName = "a") @JoinColumn(name = "b", referencedColumnName = "b") PairParent parent; }
