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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "tools",
        uniqueConstraints = {
            @UniqueConstraint(name = "uq_gateway_id__original_name", columnNames = {"gateway_id", "original_name"}),
            @UniqueConstraint(name = "uq_team_owner_email_name_tool", columnNames = {"team_id", "owner_email", "name"})
        },
        indexes = @Index(name = "idx_tools_created_at_id", columnList = "created_at, id"))
class Tool extends Tracked {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false)
    private String originalName;

    @Column(length = 767)
    private String url;

    @Column(columnDefinition = "text")
    private String originalDescription;

    @Column(columnDefinition = "text")
    private String description;

    @Column(nullable = false, length = 20)
    private String integrationType = "MCP";

    @Column(nullable = false, length = 20)
    private String requestType = "SSE";

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> headers;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private Map<String, Object> inputSchema;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> outputSchema;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> annotations;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> extensionMetadata;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    private boolean enabled = true;

    private boolean deprecated;

    private boolean reachable = true;

    @Column(nullable = false, columnDefinition = "text")
    private String jsonpathFilter = "";

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private List<String> tags;

    @Column(length = 20)
    private String authType;

    @Column(columnDefinition = "text")
    private String authValue;

    @Column(nullable = false)
    private String customName;

    @Column(nullable = false)
    private String customNameSlug;

    private String displayName;

    private String title;

    @Column(columnDefinition = "varchar")
    private String baseUrl;

    @Column(columnDefinition = "varchar")
    private String pathTemplate;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> queryMapping;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> headerMapping;

    private Integer timeoutMs;

    private boolean exposePassthrough = true;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> allowlist;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> pluginChainPre;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> pluginChainPost;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Gateway gateway;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private GrpcService grpcService;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private EmailTeam team;

    private String ownerEmail;

    @Column(nullable = false, length = 20)
    private String visibility = "public";

    @Column(nullable = false)
    private String name;
}
