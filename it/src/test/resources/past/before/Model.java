package past;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Temporal;

@Entity
@Temporal
class Book {
    @Id
    long id;

    @Column(unique = true)
    String code;

    @Column(length = 20)
    String title;

    @ElementCollection
    Set<String> tags = new HashSet<>();
}

@Entity
@Audited
class Article {
    @Id
    long id;

    @Column(unique = true)
    String code;

    @Column(length = 20)
    String title;

    @ElementCollection
    Set<String> tags = new HashSet<>();
}
