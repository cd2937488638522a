package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "observability_traces",
        indexes = {
            @Index(name = "idx_observability_traces_http_status_code", columnList = "http_status_code"),
            @Index(name = "idx_observability_traces_start_time", columnList = "start_time"),
            @Index(name = "idx_observability_traces_status", columnList = "status"),
            @Index(name = "idx_observability_traces_user_email", columnList = "user_email"),
            @Index(columnList = "start_time"),
            @Index(columnList = "user_email")
        })
class ObservabilityTrace {

    @Id
    @Column(length = 36)
    private String traceId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private Instant startTime;

    private Instant endTime;

    private Double durationMs;

    @Column(nullable = false, length = 20)
    private String status = "unset";

    @Column(columnDefinition = "text")
    private String statusMessage;

    @Column(length = 10)
    private String httpMethod;

    @Column(length = 767)
    private String httpUrl;

    private Integer httpStatusCode;

    private String userEmail;

    @Column(columnDefinition = "text")
    private String userAgent;

    @Column(length = 45)
    private String ipAddress;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> attributes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> resourceAttributes;

    @Column(nullable = false)
    private Instant createdAt;
}
