// date-times with a column for the offset at getters: Hibernate looks for getters of their parts, and does not start
package t_tz_getters;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class A {
    int id;
    Part part;

    // of a field, that takes fields of its parts
    @Access(AccessType.FIELD)
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime field;

    @Id
    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    public OffsetDateTime getAt() {
        return null;
    }

    public void setAt(OffsetDateTime at) {}

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}

// reached by fields, but not what is embedded inside
@Embeddable
@Access(AccessType.FIELD)
class Part {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime inside;

    int number;
}
