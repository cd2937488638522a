// records as embedded id, as id class and inside one another
package r_record_ids;

import jakarta.persistence.*;
import java.util.List;

@Embeddable
record Country(@Column(length = 2) String code) {}

@Embeddable
record Place(@Column(name = "zip_code", length = 10) String zip, @Embedded Country country) {}

record PartKey(long number, int revision) {}

@Entity
class City {
    @EmbeddedId
    Place place;

    int people;

    @ElementCollection
    List<Country> twins;
}

@Entity
@IdClass(PartKey.class)
class Part {
    @Id
    int revision;

    @Id
    @Column(name = "part_number")
    long number;

    @ManyToOne
    City madeIn;

    @ManyToOne
    Part replaces;
}
