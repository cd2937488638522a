// entities with Spring Data's superclasses and its annotations of auditing
package spring_data;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.domain.Persistable;
import org.springframework.data.jpa.domain.AbstractAuditable;
import org.springframework.data.jpa.domain.AbstractPersistable;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

@Entity
class Account extends AbstractPersistable<Long> {
    String login;
}

@Entity
class Invoice extends AbstractAuditable<Account, Long> {
    @Column(nullable = false)
    String number;

    @ManyToOne(optional = false)
    Account payer;
}

@Entity
class Ticket extends AbstractAuditable<Account, java.util.UUID> {
    int priority;
}

@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
abstract class Audited {
    @CreatedDate
    @Column(nullable = false, updatable = false)
    Instant createdAt;

    @LastModifiedDate
    LocalDateTime changedAt;

    @CreatedBy
    @Column(length = 50)
    String createdBy;

    @LastModifiedBy
    @ManyToOne
    Account changedBy;
}

@Entity
class Note extends Audited implements Persistable<String> {
    @org.springframework.data.annotation.Id
    @Id
    String id;

    @Version
    Long version;

    @Override
    public String getId() {
        return id;
    }

    @Override
    @Transient
    public boolean isNew() {
        return version == null;
    }
}
