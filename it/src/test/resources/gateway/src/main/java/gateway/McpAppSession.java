package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "mcp_app_sessions",
        indexes = {
            @Index(name = "idx_mcp_app_sessions_expires_at", columnList = "expires_at"),
            @Index(name = "idx_mcp_app_sessions_lookup", columnList = "id, mcp_session_id, user_email")
        })
class McpAppSession {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false)
    private String mcpSessionId;

    @Column(nullable = false)
    private String userEmail;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Server server;

    @Column(nullable = false, length = 767)
    private String resourceUri;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> tokenTeams;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant expiresAt;
}
