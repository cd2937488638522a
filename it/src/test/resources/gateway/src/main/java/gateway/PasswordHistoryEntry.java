package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(
        name = "password_history",
        indexes = {
            @Index(columnList = "user_email"),
            @Index(name = "ix_password_history_user_email_changed_at", columnList = "user_email, changed_at")
        })
class PasswordHistoryEntry {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_email", referencedColumnName = "email")
    @OnDelete(action = OnDeleteAction.CASCADE)
    private EmailUser user;

    @Column(nullable = false, columnDefinition = "text")
    private String passwordHash;

    @Column(nullable = false)
    private Instant changedAt;
}
