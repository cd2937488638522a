// options of columns, indexes and foreign keys
package x_options;

import jakarta.persistence.*;

@Entity @Table(name="opt", indexes={@Index(name="ix_x", columnList="x", options="where x is not null"), @Index(name="ix_y", columnList="y desc", options="/* none */")})
class Opt { @Id Long id; String x; @Column(options="default 7") Integer y; @Column(nullable=false, options="/*co*/ default 'n/a' check (z <> '')") String z; @ManyToOne @JoinColumn(name="p", foreignKey=@ForeignKey(name="fk_p", options="on delete cascade deferrable initially deferred")) Opt p; @ManyToOne @JoinColumn(name="q", options="default 3") Opt q; }
@Entity @Inheritance(strategy=InheritanceType.JOINED) @DiscriminatorColumn(name="k", options="default 'Root'") @SecondaryTable(name="more", foreignKey=@ForeignKey(name="fk_more", options="on delete cascade"))
class Root { @Id Long id; @Column(table="more") String m; @ElementCollection @CollectionTable(name="lst") @OrderColumn(name="pos", options="default 5") java.util.List<String> l; @ElementCollection @CollectionTable(name="mp") @MapKeyColumn(name="mk", options="default 'a'") java.util.Map<String, String> mp; }
@Entity @PrimaryKeyJoinColumn(name="root_id", options="default 0", foreignKey=@ForeignKey(name="fk_leaf", options="on delete cascade deferrable"))
class Leaf extends Root { String x; }
