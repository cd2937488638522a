// join tables that are entities too, with keys of their own
package n_shared_xref;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Category {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "media_map", joinColumns = @JoinColumn(name = "category_id"), inverseJoinColumns = @JoinColumn(name = "media_id"))
    @MapKeyColumn(name = "map_key")
    Map<String, Media> media;

    @OneToMany
    @JoinTable(name = "xref", joinColumns = @JoinColumn(name = "category_id"), inverseJoinColumns = @JoinColumn(name = "media_id"))
    Set<Media> set;

    @ManyToMany
    @JoinTable(name = "other_map", joinColumns = @JoinColumn(name = "owner_id"), inverseJoinColumns = @JoinColumn(name = "media_id"))
    @MapKeyColumn(name = "map_key")
    Map<String, Media> other;

    @OneToMany
    @JoinTable(name = "bag_xref", joinColumns = @JoinColumn(name = "category_id"), inverseJoinColumns = @JoinColumn(name = "media_id"))
    List<Media> bag;

    @OneToMany
    @JoinTable(name = "list_xref", joinColumns = @JoinColumn(name = "category_id"), inverseJoinColumns = @JoinColumn(name = "media_id"))
    @OrderColumn(name = "at")
    List<Media> list;
}

@Entity
class Media {
    @Id
    Long id;
}

@Entity
@Table(name = "media_map")
class MediaMap {
    @EmbeddedId
    Key id;

    @Column(name = "map_key")
    String key;

    @Embeddable
    static class Key implements Serializable {
        @ManyToOne
        @JoinColumn(name = "category_id")
        Category category;

        @ManyToOne
        @JoinColumn(name = "media_id")
        Media media;
    }
}

@Entity
@Table(name = "other_map")
class OtherMap {
    @EmbeddedId
    Key id;

    @Column(name = "map_key")
    String key;

    @Embeddable
    static class Key implements Serializable {
        @ManyToOne
        @JoinColumn(name = "category_id")
        Category category;

        @ManyToOne
        @JoinColumn(name = "media_id")
        Media media;
    }
}

@Entity
@Table(name = "xref")
class Xref {
    @EmbeddedId
    Key id;

    @Embeddable
    static class Key implements Serializable {
        @ManyToOne
        @JoinColumn(name = "category_id")
        Category category;

        @ManyToOne
        @JoinColumn(name = "media_id")
        Media media;
    }
}

@Entity
@Table(name = "bag_xref")
class BagXref {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "category_id")
    Category category;

    @ManyToOne
    @JoinColumn(name = "media_id")
    Media media;
}

@Entity
@Table(name = "list_xref")
class ListXref {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "category_id")
    Category category;

    @ManyToOne
    @JoinColumn(name = "media_id")
    Media media;
}
