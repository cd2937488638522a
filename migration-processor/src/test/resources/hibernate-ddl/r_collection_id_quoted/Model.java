// the default sequence of a @CollectionId at collections whose tables have names in quotes, or named after such
package r_collection_id_quoted;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaType;
import org.hibernate.type.descriptor.java.LongJavaType;

@Entity class D { @Id Long id; }
@Entity @Table(name = "`InQuotes`") class Quoted {
    @Id @GeneratedValue Long id;
    @OneToMany @CollectionId(generator = "sequence") @CollectionIdJavaType(LongJavaType.class) Collection<D> toMany;
    @OneToMany @JoinTable(name = "JoinTable") @CollectionId(generator = "sequence") @CollectionIdJavaType(LongJavaType.class)
    Collection<D> byTable;
    @ElementCollection @CollectionId(generator = "sequence") @CollectionIdJavaType(LongJavaType.class) Collection<String> someWords;
}
@Entity @Table(name = "`other table`") class Spaced {
    @Id @GeneratedValue Long id;
    @ManyToMany @CollectionId(generator = "sequence") @CollectionIdJavaType(LongJavaType.class) Collection<D> some;
}
@Entity class Plain {
    @Id @GeneratedValue Long id;
    @ManyToMany @CollectionId(generator = "sequence") @CollectionIdJavaType(LongJavaType.class) Collection<Quoted> toQuoted;
    @ManyToMany @JoinTable(name = "`QuotedTable`") @CollectionId(generator = "sequence")
    @CollectionIdJavaType(LongJavaType.class) Collection<D> byQuotedTable;
    @ElementCollection @CollectionTable(name = "`quoted_words`") @CollectionId(generator = "sequence")
    @CollectionIdJavaType(LongJavaType.class) Collection<String> someWords;
    @ElementCollection @CollectionId(generator = "sequence") @CollectionIdJavaType(LongJavaType.class) Collection<String> plainWords;
}
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Above { @Id Long id; }
@Entity @Table(name = "`BelowQuoted`") class Below extends Above {
    @OneToMany @CollectionId(generator = "sequence") @CollectionIdJavaType(LongJavaType.class) Collection<D> inside;
}
