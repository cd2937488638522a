// tables that an entity shares with collections: of an entity before it and of one behind it, and with join tables
package n_shared_collection;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Before {
    @Id
    @Column(length = 36)
    String id;

    @ElementCollection
    @CollectionTable(name = "mapping", joinColumns = @JoinColumn(name = "owner_id"))
    @Column(name = "role_id")
    Set<String> roles;

    @ManyToMany
    @JoinTable(name = "link", joinColumns = @JoinColumn(name = "owner_id"), inverseJoinColumns = @JoinColumn(name = "other_id"))
    Set<Zulu> zulus;

    @Embedded
    Inside inside;
}

@Embeddable
class Inside {
    @ElementCollection
    @CollectionTable(name = "inner_mapping", joinColumns = @JoinColumn(name = "owner_id"))
    @Column(name = "role_id", nullable = false)
    List<String> names;
}

@Entity
@Table(name = "inner_mapping")
class InnerMapping {
    @Id
    @Column(name = "role_id", length = 20)
    String role;

    @Column(name = "owner_id", length = 36)
    String owner;
}

@Entity
@Table(name = "link")
class Link {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "owner_id")
    Before owner;

    @Column(name = "other_id", length = 36)
    String other;

    int place;
}

@Entity
@Table(name = "mapping")
@IdClass(Mapping.Key.class)
class Mapping {
    @Id
    @ManyToOne
    @JoinColumn(name = "owner_id")
    Before owner;

    @Id
    @Column(name = "role_id", length = 36)
    String role;

    static class Key implements Serializable {
        Before owner;
        String role;
    }
}

@Entity
class Zulu {
    @Id
    @Column(length = 36)
    String id;

    @ElementCollection
    @CollectionTable(name = "link", joinColumns = @JoinColumn(name = "other_id"))
    @Column(name = "owner_id")
    Set<String> owners;
}
