package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(
        name = "email_users",
        indexes = {
            @Index(columnList = "full_name"),
            @Index(columnList = "id")
        })
class EmailUser {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false, unique = true)
    private String email;

    @Column(nullable = false)
    private String passwordHash;

    private String fullName;

    private boolean isAdmin;

    @Column(length = 20)
    private String adminOrigin;

    private boolean isActive = true;

    private Instant emailVerifiedAt;

    @Column(nullable = false, length = 50)
    private String authProvider = "local";

    @Column(nullable = false, length = 20)
    private String passwordHashType = "argon2id";

    private int failedLoginAttempts;

    private Instant lockedUntil;

    private boolean passwordChangeRequired;

    private Instant passwordChangedAt;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    private Instant lastLogin;
}
