// tables of element collections that a JoinTable names, written or overridden, alone or beside a CollectionTable
package r_element_join_table;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Owner {
    @Id
    long id;

    @ElementCollection
    @JoinTable(
            name = "notes",
            joinColumns = @JoinColumn(name = "owner_key"),
            foreignKey = @ForeignKey(name = "fk_notes_owner"))
    @MapKeyColumn(name = "note_name")
    @Column(name = "note_text")
    Map<String, String> notes;

    @ElementCollection
    @JoinTable(name = "tags", uniqueConstraints = @UniqueConstraint(name = "uq_tags", columnNames = "label"))
    @Column(name = "label")
    Set<String> tags;

    @ElementCollection
    @JoinTable(joinColumns = @JoinColumn(name = "belongs_to"))
    List<String> unnamed;

    @ElementCollection
    @JoinTable(name = "of_join")
    @CollectionTable(name = "of_collection", joinColumns = @JoinColumn(name = "owner_fk"))
    List<Place> both;

    @Embedded
    @AssociationOverride(
            name = "words",
            joinTable = @JoinTable(name = "all_words", joinColumns = @JoinColumn(name = "speaker")))
    @AssociationOverride(
            name = "signs",
            joinTable = @JoinTable(name = "all_signs", joinColumns = @JoinColumn(name = "speaker")))
    @AssociationOverride(
            name = "heard",
            joinTable = @JoinTable(name = "all_heard", joinColumns = @JoinColumn(name = "speaker")))
    Speech speech;
}

@Embeddable
class Place {
    String street;

    String town;
}

@Embeddable
class Speech {
    @ElementCollection
    @CollectionTable(name = "words")
    List<String> words;

    @ElementCollection
    List<String> signs;

    @ManyToMany
    @CollectionTable(name = "heard_by")
    List<Owner> heard;
}
