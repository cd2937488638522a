// Envers: a subclass with a table of its own below an @IdClass whose parts the entity has in another order
package e_joined_id_class;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.io.Serializable;
import org.hibernate.envers.Audited;

class AuthorKey implements Serializable {
    int alpha;
    long order;
}

@Entity
@Audited
@Inheritance(strategy = InheritanceType.JOINED)
@IdClass(AuthorKey.class)
class Author {
    @Id
    long order;

    @Id
    int alpha;
}

@Entity
@Audited
class Dept extends Author {
}
