// Envers: an embeddable in a document: in the audit table times keep their digits, and with 7.4 arrays are documents
package e_json_types;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import java.util.List;
import org.hibernate.annotations.FractionalSeconds;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

@Embeddable
class Part {
    String[] words;
    int[] numbers;
    List<String> list;
    byte[] bytes;

    @FractionalSeconds(3)
    LocalDateTime start;

    @Column(length = 20)
    String text;
}

@Entity
@Audited
class Doc {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Part part;
}
