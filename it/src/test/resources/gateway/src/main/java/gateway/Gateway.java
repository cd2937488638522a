package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "gateways",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_team_owner_slug_gateway",
                columnNames = {"team_id", "owner_email", "slug"}),
        indexes = {
            @Index(name = "idx_gateways_created_at_id", columnList = "created_at, id"),
            @Index(
                    name = "idx_gateways_lifecycle_claim",
                    columnList = "status, next_retry_at, lifecycle_claim_expires_at"),
            @Index(name = "idx_gateways_status_next_retry_at", columnList = "status, next_retry_at")
        })
class Gateway extends Tracked {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false, length = 767)
    private String url;

    @Column(columnDefinition = "text")
    private String description;

    @Column(nullable = false, length = 20)
    private String transport = "SSE";

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private List<String> capabilities;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    @Column(nullable = false, length = 20)
    private String status = "active";

    @Column(columnDefinition = "text")
    private String statusMessage;

    private int registrationAttempts;

    private Instant nextRetryAt;

    @Column(columnDefinition = "text")
    private String lastError;

    @Column(length = 64)
    private String lifecycleClaimedBy;

    private Instant lifecycleClaimedAt;

    private Instant lifecycleClaimExpiresAt;

    private boolean enabled = true;

    private boolean reachable = true;

    private Instant lastSeen;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> passthroughHeaders;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> addHeaders;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> removeHeaders;

    @Column(columnDefinition = "text")
    private String caCertificate;

    @Column(length = 64)
    private String caCertificateSig;

    @Column(length = 20)
    private String signingAlgorithm = "ed25519";

    @Column(columnDefinition = "text")
    private String clientCert;

    @Column(columnDefinition = "text")
    private String clientKey;

    @Column(length = 20)
    private String authType;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> authValue;

    @Comment("Encrypted query parameters for auth. Format: {'param_name': 'encrypted_value'}")
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> authQueryParams;

    @Comment("OAuth 2.0 configuration including grant_type, client_id, encrypted client_secret, URLs, and scopes")
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> oauthConfig;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private EmailTeam team;

    private String ownerEmail;

    @Column(nullable = false, length = 20)
    private String visibility = "public";

    @Comment("Per-gateway refresh interval in seconds; NULL uses global default")
    private Integer refreshIntervalSeconds;

    @Comment("Timestamp of the last successful tools/resources/prompts refresh")
    private Instant lastRefreshAt;

    @Comment("Gateway mode: 'cache' (database caching) or 'direct_proxy' (pass-through mode)")
    @Column(nullable = false, length = 20)
    private String gatewayMode = "cache";

    @Comment("Per-gateway identity propagation config overrides")
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> identityPropagation;
}
