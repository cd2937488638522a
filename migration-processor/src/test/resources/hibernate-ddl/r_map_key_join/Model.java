// @MapKeyJoinColumn without a name, in the table of the elements, and under an override
package r_map_key_join;

import jakarta.persistence.*;
import java.util.*;

@Entity class Key { @Id long id; }
@Entity class Item { @Id long id; @ManyToOne A a; }
@Embeddable class Part {
    @ElementCollection @MapKeyJoinColumn(name = "gone") Map<Key, String> inPart;
    @OneToMany @MapKeyJoinColumn(name = "kept") Map<Key, Item> keptPart;
}
@Entity class A {
    @Id long id;
    @OneToMany @MapKeyJoinColumn Map<Key, Item> plain;
    @ManyToMany @MapKeyJoinColumn(referencedColumnName = "id") Map<Key, Item> many;
    @ElementCollection @MapKeyJoinColumn(nullable = true) Map<Key, String> values;
    @OneToMany @JoinColumn @MapKeyJoinColumn Map<Key, Item> direct;
    @OneToMany @JoinColumn @MapKeyJoinColumn(name = "key2", nullable = true) Map<Key, Item> direct2;
    @OneToMany @JoinColumn Map<Key, Item> direct3;
    @OneToMany(mappedBy = "a") @MapKeyJoinColumn Map<Key, Item> mapped;
    @OneToMany(mappedBy = "a") @MapKeyJoinColumn(name = "key4", nullable = true) Map<Key, Item> mapped2;
}
@Entity class B {
    @Id long id;
    @Embedded @AssociationOverride(name = "inPart", joinTable = @JoinTable(name = "b_table")) Part part;
}
