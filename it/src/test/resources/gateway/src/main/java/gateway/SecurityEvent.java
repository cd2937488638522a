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
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "security_events",
        indexes = {
            @Index(name = "idx_security_ip_time", columnList = "client_ip, timestamp"),
            @Index(name = "idx_security_severity_time", columnList = "severity, timestamp"),
            @Index(name = "idx_security_type_time", columnList = "event_type, timestamp"),
            @Index(name = "idx_security_unresolved", columnList = "resolved, severity, timestamp"),
            @Index(name = "idx_security_user_time", columnList = "user_id, timestamp"),
            @Index(columnList = "category"),
            @Index(columnList = "client_ip"),
            @Index(columnList = "correlation_id"),
            @Index(columnList = "event_type"),
            @Index(columnList = "log_entry_id"),
            @Index(columnList = "resolved"),
            @Index(columnList = "severity"),
            @Index(columnList = "timestamp"),
            @Index(columnList = "user_email"),
            @Index(columnList = "user_id")
        })
class SecurityEvent {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false)
    private Instant timestamp;

    @Column(nullable = false)
    private Instant detectedAt;

    @Column(length = 64)
    private String correlationId;

    @ManyToOne(fetch = FetchType.LAZY)
    private StructuredLogEntry logEntry;

    @Column(nullable = false, length = 100)
    private String eventType;

    @Column(nullable = false, length = 20)
    private String severity;

    @Column(nullable = false, length = 50)
    private String category;

    private String userId;

    private String userEmail;

    @Column(nullable = false, length = 45)
    private String clientIp;

    @Column(columnDefinition = "text")
    private String userAgent;

    @Column(nullable = false, columnDefinition = "text")
    private String description;

    @Column(length = 100)
    private String actionTaken;

    private double threatScore;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private List<String> threatIndicators;

    private int failedAttemptsCount;

    private boolean resolved;

    private Instant resolvedAt;

    private String resolvedBy;

    @Column(columnDefinition = "text")
    private String resolutionNotes;

    private boolean alertSent;

    private Instant alertSentAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> alertRecipients;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> context;
}
