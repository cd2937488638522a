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
        name = "observability_metrics",
        indexes = {
            @Index(name = "idx_observability_metrics_name_timestamp", columnList = "name, timestamp"),
            @Index(name = "idx_observability_metrics_resource_type", columnList = "resource_type"),
            @Index(name = "idx_observability_metrics_trace_id", columnList = "trace_id"),
            @Index(columnList = "name"),
            @Index(columnList = "resource_id"),
            @Index(columnList = "resource_type"),
            @Index(columnList = "timestamp"),
            @Index(columnList = "trace_id")
        })
class ObservabilityMetric {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, length = 20)
    private String metricType;

    private double value;

    @Column(nullable = false)
    private Instant timestamp;

    @Column(length = 20)
    private String unit;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> attributes;

    @Column(length = 50)
    private String resourceType;

    @Column(length = 36)
    private String resourceId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "trace_id")
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private ObservabilityTrace traceId;

    @Column(nullable = false)
    private Instant createdAt;
}
