// associations inside of documents, which have no foreign keys, and the other sides of them
package t_json_references;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity class Q {
    @Id long id;
    @OneToMany(mappedBy = "doc.q") List<A> as;
    @ManyToOne A a;
    @ManyToMany Set<A> many;
}

@Embeddable class Doc {
    String t;
    @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Q q;
    @OneToMany(mappedBy = "a") List<Q> qs;
    @ManyToMany(mappedBy = "many") List<Q> inverse;
}

@Entity class A { @Id long id; @JdbcTypeCode(SqlTypes.JSON) Doc doc; }
