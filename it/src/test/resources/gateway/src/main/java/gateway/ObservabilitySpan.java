package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
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
        name = "observability_spans",
        indexes = {
            @Index(name = "idx_observability_spans_parent_span_id", columnList = "parent_span_id"),
            @Index(name = "idx_observability_spans_resource_name", columnList = "resource_name"),
            @Index(name = "idx_observability_spans_resource_type", columnList = "resource_type"),
            @Index(name = "idx_observability_spans_start_time", columnList = "start_time"),
            @Index(name = "idx_observability_spans_trace_id", columnList = "trace_id"),
            @Index(columnList = "parent_span_id"),
            @Index(columnList = "resource_id"),
            @Index(columnList = "resource_name"),
            @Index(columnList = "resource_type"),
            @Index(columnList = "start_time"),
            @Index(columnList = "trace_id")
        })
class ObservabilitySpan {

    @Id
    @Column(length = 36)
    private String spanId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "trace_id")
    @OnDelete(action = OnDeleteAction.CASCADE)
    private ObservabilityTrace traceId;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private ObservabilitySpan parent;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, length = 20)
    private String kind = "internal";

    @Column(nullable = false)
    private Instant startTime;

    private Instant endTime;

    private Double durationMs;

    @Column(nullable = false, length = 20)
    private String status = "unset";

    @Column(columnDefinition = "text")
    private String statusMessage;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> attributes;

    private String resourceName;

    @Column(length = 50)
    private String resourceType;

    @Column(length = 36)
    private String resourceId;

    @Column(nullable = false)
    private Instant createdAt;
}
