// elements and keys of collections that refer to columns which are no keys
package r_ref_elements;
import jakarta.persistence.*;
import java.util.*;
@Entity class S { @Id Long id; String n; String o; String k; @Column(unique = true) Integer u; String one1; String own1; String own2; }
@Entity class R { @Id Long id; String code; String key1; String key2;
 @ManyToMany @JoinTable(name = "many_set", inverseJoinColumns = @JoinColumn(name = "nn", referencedColumnName = "n")) Set<S> manySet;
 @ManyToMany @JoinTable(name = "many_list", inverseJoinColumns = @JoinColumn(name = "nn", referencedColumnName = "u")) List<S> manyList;
 @OneToMany @JoinTable(name = "one_set", joinColumns = @JoinColumn(name = "cc", referencedColumnName = "code"), inverseJoinColumns = @JoinColumn(name = "nn", referencedColumnName = "o")) Set<S> oneSet;
 @OneToMany @JoinTable(name = "one_list", inverseJoinColumns = @JoinColumn(name = "nn", referencedColumnName = "one1")) @OrderColumn List<S> oneList;
 @ManyToMany @JoinTable(name = "many_both", inverseJoinColumns = {@JoinColumn(name = "n1", referencedColumnName = "own1"), @JoinColumn(name = "n2", referencedColumnName = "own2")}) Set<S> both;
 @ElementCollection @CollectionTable(name = "keyed") @MapKeyJoinColumn(name = "kk", referencedColumnName = "k") Map<S, String> keyed;
 @ManyToOne @JoinTable(name = "to_one", inverseJoinColumns = @JoinColumn(name = "tt", referencedColumnName = "u")) S toOne;
}
