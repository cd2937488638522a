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
        name = "a2a_agents",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_team_owner_slug_a2a_agent",
                columnNames = {"team_id", "owner_email", "slug"}),
        indexes = {
            @Index(name = "idx_a2a_agents_created_at_id", columnList = "created_at, id"),
            @Index(name = "idx_a2a_agents_tool_id", columnList = "tool_id")
        })
class A2aAgent extends Tracked {

    @Id
    @Column(length = 36)
    private String id;

    @Comment("Full UAID string for UAID-based agents (max 2048 chars)")
    @Column(length = 2048)
    private String uaid;

    @Comment("Registry name extracted from UAID")
    private String uaidRegistry;

    @Comment("Protocol from UAID (a2a, mcp, rest, grpc)")
    @Column(length = 50)
    private String uaidProto;

    @Comment("Native endpoint URL for cross-gateway routing")
    @Column(length = 767)
    private String uaidNativeId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String slug;

    @Column(columnDefinition = "text")
    private String description;

    @Column(nullable = false, length = 767)
    private String endpointUrl;

    @Column(nullable = false, length = 50)
    private String agentType = "generic";

    @Column(nullable = false, length = 10)
    private String protocolVersion = "1.0";

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private List<String> capabilities;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private Map<String, Object> config;

    @Column(length = 20)
    private String authType;

    @Column(columnDefinition = "text")
    private String authValue;

    @Comment("Encrypted query parameters for auth. Format: {'param_name': 'encrypted_value'}")
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> authQueryParams;

    @Comment("OAuth 2.0 configuration including grant_type, client_id, encrypted client_secret, URLs, and scopes")
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> oauthConfig;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> passthroughHeaders;

    private boolean enabled = true;

    private boolean reachable = true;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    private Instant lastInteraction;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private List<String> tags;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private EmailTeam team;

    private String ownerEmail;

    @Column(nullable = false, length = 20)
    private String visibility = "public";

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private Tool tool;

    private String tenant;

    @Column(length = 767)
    private String iconUrl;
}
