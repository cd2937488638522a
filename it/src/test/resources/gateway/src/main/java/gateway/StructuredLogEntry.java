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
        name = "structured_log_entries",
        indexes = {
            @Index(name = "idx_log_component_time", columnList = "component, timestamp"),
            @Index(name = "idx_log_correlation_time", columnList = "correlation_id, timestamp"),
            @Index(name = "idx_log_level_time", columnList = "level, timestamp"),
            @Index(name = "idx_log_operation", columnList = "operation_type, timestamp"),
            @Index(name = "idx_log_security", columnList = "is_security_event, security_severity, timestamp"),
            @Index(name = "idx_log_trace", columnList = "trace_id, timestamp"),
            @Index(name = "idx_log_user_time", columnList = "user_id, timestamp"),
            @Index(columnList = "component"),
            @Index(columnList = "correlation_id"),
            @Index(columnList = "is_security_event"),
            @Index(columnList = "level"),
            @Index(columnList = "operation_type"),
            @Index(columnList = "request_id"),
            @Index(columnList = "security_severity"),
            @Index(columnList = "timestamp"),
            @Index(columnList = "trace_id"),
            @Index(columnList = "user_email"),
            @Index(columnList = "user_id")
        })
class StructuredLogEntry {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false)
    private Instant timestamp;

    @Column(length = 64)
    private String correlationId;

    @Column(length = 64)
    private String requestId;

    @Column(nullable = false, length = 20)
    private String level;

    @Column(nullable = false, length = 100)
    private String component;

    @Column(nullable = false, columnDefinition = "text")
    private String message;

    private String logger;

    private String userId;

    private String userEmail;

    @Column(length = 45)
    private String clientIp;

    @Column(columnDefinition = "text")
    private String userAgent;

    @Column(length = 500)
    private String requestPath;

    @Column(length = 10)
    private String requestMethod;

    private Double durationMs;

    @Column(length = 100)
    private String operationType;

    private boolean isSecurityEvent;

    @Column(length = 20)
    private String securitySeverity;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> threatIndicators;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> context;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> errorDetails;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> performanceMetrics;

    @Column(nullable = false)
    private String hostname;

    private int processId;

    private Integer threadId;

    @Column(nullable = false, length = 50)
    private String version;

    @Column(nullable = false, length = 50)
    private String environment = "production";

    @Column(length = 32)
    private String traceId;

    @Column(length = 16)
    private String spanId;
}
