package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "audit_trails",
        indexes = {
            @Index(name = "idx_audit_action_time", columnList = "action, timestamp"),
            @Index(name = "idx_audit_classification", columnList = "data_classification, timestamp"),
            @Index(name = "idx_audit_resource_time", columnList = "resource_type, resource_id, timestamp"),
            @Index(name = "idx_audit_review", columnList = "requires_review, timestamp"),
            @Index(name = "idx_audit_user_time", columnList = "user_id, timestamp"),
            @Index(columnList = "action"),
            @Index(columnList = "correlation_id"),
            @Index(columnList = "data_classification"),
            @Index(columnList = "request_id"),
            @Index(columnList = "requires_review"),
            @Index(columnList = "resource_id"),
            @Index(columnList = "resource_type"),
            @Index(columnList = "success"),
            @Index(columnList = "team_id"),
            @Index(columnList = "timestamp"),
            @Index(columnList = "user_email"),
            @Index(columnList = "user_id")
        })
class AuditTrail {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false)
    private Instant timestamp;

    @Column(length = 64)
    private String correlationId;

    @Column(length = 64)
    private String requestId;

    @Column(nullable = false, length = 100)
    private String action;

    @Column(nullable = false, length = 100)
    private String resourceType;

    private String resourceId;

    @Column(length = 500)
    private String resourceName;

    @Column(nullable = false)
    private String userId;

    private String userEmail;

    @Column(length = 36)
    private String teamId;

    @Column(length = 45)
    private String clientIp;

    @Column(columnDefinition = "text")
    private String userAgent;

    @Column(length = 500)
    private String requestPath;

    @Column(length = 10)
    private String requestMethod;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> oldValues;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> newValues;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> changes;

    @Column(length = 50)
    private String dataClassification;

    private boolean requiresReview;

    private boolean success;

    @Column(columnDefinition = "text")
    private String errorMessage;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> context;

    @Column(length = 50)
    private String authMethod;

    private String actingAs;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> delegationChain;
}
