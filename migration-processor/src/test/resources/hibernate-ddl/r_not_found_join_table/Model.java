// @NotFound beside a @JoinTable: a table without a name refers to its owner, one with a name to nothing; collections leave out keys only of what is ignored
package r_not_found_join_table;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
class Dept {
    @Id
    Integer id;

    @ManyToOne
    @JoinTable
    @NotFound(action = NotFoundAction.IGNORE)
    Mail mail;

    @OneToOne
    @JoinTable(name = "firsts")
    @NotFound
    Mail first;

    @ManyToMany
    @JoinTable(name = "many")
    @NotFound
    Set<Mail> many;

    @Embedded
    Address address;
}

@Embeddable
class Address {
    @ManyToOne
    @JoinTable(name = "addresses")
    @NotFound
    Mail post;
}

@Entity
class Mail {
    @Id
    Long key;

    @OneToOne(mappedBy = "first")
    @NotFound
    Dept dept;
}
