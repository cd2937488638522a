package envers;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@Entity
@Audited
class Book {
    @Id
    long id;

    @NotAudited
    @Column(unique = true)
    String code;

    @Column(length = 40, nullable = false)
    String title;

    @ElementCollection
    Set<String> tags = new HashSet<>(Set.of("new"));

    Integer pages;
}
