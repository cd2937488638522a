// options of a column, an index and a foreign key
package x_options;

import jakarta.persistence.*;

@Entity @Table(name="opt", indexes={@Index(name="ix_x", columnList="x", options="where x is not null"), @Index(name="ix_y", columnList="y desc", options="/* none */")})
class Opt { @Id Long id; String x; @Column(options="default 7") Integer y; @Column(nullable=false, options="/*co*/ default 'n/a' check (z <> '')") String z; @ManyToOne @JoinColumn(name="p", foreignKey=@ForeignKey(name="fk_p", options="on delete cascade deferrable initially deferred")) Opt p; @ManyToOne @JoinColumn(name="q", options="default 3") Opt q; }
