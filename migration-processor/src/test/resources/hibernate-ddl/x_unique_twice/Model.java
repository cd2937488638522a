// unique keys over the same columns: of columns, written, implied, and over the columns of the primary key
package x_unique_twice;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.NaturalId;

@Entity @Table(indexes=@Index(name="k_column_index", columnList="k", unique=true)) class ColumnAndIndex { @Id long id; @Column(unique=true, nullable=false) String k; }
@Entity @Table(uniqueConstraints=@UniqueConstraint(name="k_column_written", columnNames="k")) class ColumnAndWritten { @Id long id; @Column(unique=true) String k; }
@Entity @Table(uniqueConstraints=@UniqueConstraint(name="k_one_to_one", columnNames="o_id")) class OneToOneAndWritten { @Id long id; @OneToOne OneToOneAndWritten o; }
@Entity @Table(uniqueConstraints=@UniqueConstraint(name="k_join", columnNames="o_id")) class JoinAndWritten { @Id long id; @ManyToOne @JoinColumn(name="o_id", unique=true) JoinAndWritten o; }
@Entity @SecondaryTable(name="second_and_written", uniqueConstraints=@UniqueConstraint(name="k_second", columnNames="k")) class Second { @Id long id; @Column(table="second_and_written", unique=true) String k; }
@Entity @Table(uniqueConstraints=@UniqueConstraint(name="k_natural", columnNames="k")) class NaturalAndWritten { @Id long id; @NaturalId String k; }
@Entity @Table(uniqueConstraints=@UniqueConstraint(name="k_naturals", columnNames={"b","a"})) class NaturalsAndWritten { @Id long id; @NaturalId String a; @NaturalId String b; }
@Entity @Table(uniqueConstraints={@UniqueConstraint(name="k_ba", columnNames={"b","a"}), @UniqueConstraint(name="k_ab", columnNames={"a","b"})}) class TwoOrders { @Id long id; String a; String b; }
@Entity @Table(uniqueConstraints={@UniqueConstraint(columnNames={"a","b"}), @UniqueConstraint(name="k_named", columnNames={"a","b"})}) class TwoNames { @Id long id; String a; String b; }
@Entity @Table(uniqueConstraints=@UniqueConstraint(name="k_id", columnNames="id")) class NamedId { @Id long id; }
class Key implements Serializable { long b; String a; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity @IdClass(Key.class) @Table(indexes=@Index(name="k_ids", columnList="a, b", unique=true)) class NamedIds { @Id long b; @Id String a; }
@Entity class Target { @Id long id; }
@Entity class Sets {
    @Id long id;
    @OneToMany @JoinTable(name="one_set", joinColumns=@JoinColumn(name="o"), inverseJoinColumns=@JoinColumn(name="t"), uniqueConstraints=@UniqueConstraint(name="k_one_set", columnNames="t")) Set<Target> one;
    @OneToMany @JoinTable(name="pair_set", joinColumns=@JoinColumn(name="o"), inverseJoinColumns=@JoinColumn(name="t"), uniqueConstraints=@UniqueConstraint(name="k_pair_set", columnNames={"o","t"})) Set<Target> pair;
    @OneToMany @JoinTable(name="one_list", joinColumns=@JoinColumn(name="o"), inverseJoinColumns=@JoinColumn(name="t"), uniqueConstraints=@UniqueConstraint(name="k_one_list", columnNames="t")) List<Target> list;
    @ManyToMany @JoinTable(name="index_set", joinColumns=@JoinColumn(name="o"), inverseJoinColumns=@JoinColumn(name="t"), indexes=@Index(name="k_index_set", columnList="t", unique=true)) Set<Target> indexed;
    @ManyToMany @JoinTable(name="reverse_set", joinColumns=@JoinColumn(name="o"), inverseJoinColumns=@JoinColumn(name="t"), uniqueConstraints=@UniqueConstraint(columnNames={"t","o"})) Set<Target> reverse;
    @ElementCollection @CollectionTable(name="text_set", joinColumns=@JoinColumn(name="o"), uniqueConstraints=@UniqueConstraint(name="k_text_set", columnNames="v")) @Column(name="v", unique=true) Set<String> texts;
    @ElementCollection @CollectionTable(name="index_texts", joinColumns=@JoinColumn(name="o"), indexes=@Index(name="k_index_texts", columnList="o, v", unique=true)) @Column(name="v", nullable=false) Set<String> indexedTexts;
    @ElementCollection @CollectionTable(name="text_map", joinColumns=@JoinColumn(name="o"), uniqueConstraints=@UniqueConstraint(name="k_text_map", columnNames={"k","o"})) @MapKeyColumn(name="k") Map<String, String> map;
}
