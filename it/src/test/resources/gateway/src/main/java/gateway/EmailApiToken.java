package gateway;

import dev.migration.PartialIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "email_api_tokens",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_email_api_tokens_user_name_team",
                columnNames = {"user_email", "name", "team_id"}),
        indexes = {
            @Index(name = "idx_email_api_tokens_expires_at", columnList = "expires_at"),
            @Index(name = "idx_email_api_tokens_is_active", columnList = "is_active"),
            @Index(name = "idx_email_api_tokens_jti", columnList = "jti"),
            @Index(name = "idx_email_api_tokens_user_email", columnList = "user_email"),
            @Index(columnList = "team_id"),
            @Index(columnList = "user_email")
        })
@PartialIndex(
        name = "uq_email_api_tokens_user_name_global",
        columnList = "user_email, name",
        unique = true,
        where = "team_id IS NULL")
class EmailApiToken {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_email", referencedColumnName = "email")
    @OnDelete(action = OnDeleteAction.CASCADE)
    private EmailUser user;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private EmailTeam team;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, unique = true, length = 36)
    private String jti;

    @Column(nullable = false)
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Server server;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> resourceScopes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> ipRestrictions;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> timeRestrictions;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> usageLimits;

    @Column(nullable = false)
    private Instant createdAt;

    private Instant expiresAt;

    private Instant lastUsed;

    private boolean isActive = true;

    @Column(columnDefinition = "text")
    private String description;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> tags;
}
