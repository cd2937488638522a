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

@Entity
@Table(
        name = "token_revocations",
        indexes = {
            @Index(name = "idx_token_revocations_expiry_cleanup", columnList = "token_expiry"),
            @Index(name = "idx_token_revocations_revoked_at", columnList = "revoked_at"),
            @Index(columnList = "revoked_at"),
            @Index(columnList = "token_expiry")
        })
class TokenRevocation {

    @Id
    @Column(length = 36)
    private String jti;

    @Column(nullable = false)
    private Instant revokedAt;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "revoked_by", referencedColumnName = "email")
    private EmailUser revokedBy;

    private String reason;

    private Instant tokenExpiry;

    private Instant lastActivity;
}
