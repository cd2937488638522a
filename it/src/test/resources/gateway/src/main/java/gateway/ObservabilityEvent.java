package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "observability_events",
        indexes = {
            @Index(name = "idx_observability_events_severity", columnList = "severity"),
            @Index(name = "idx_observability_events_span_id", columnList = "span_id"),
            @Index(name = "idx_observability_events_timestamp", columnList = "timestamp"),
            @Index(columnList = "severity"),
            @Index(columnList = "span_id"),
            @Index(columnList = "timestamp")
        })
class ObservabilityEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "span_id")
    @OnDelete(action = OnDeleteAction.CASCADE)
    private ObservabilitySpan spanId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private Instant timestamp;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> attributes;

    @Column(length = 20)
    private String severity;

    @Column(columnDefinition = "text")
    private String message;

    private String exceptionType;

    @Column(columnDefinition = "text")
    private String exceptionMessage;

    @Column(columnDefinition = "text")
    private String exceptionStacktrace;

    @Column(nullable = false)
    private Instant createdAt;
}
