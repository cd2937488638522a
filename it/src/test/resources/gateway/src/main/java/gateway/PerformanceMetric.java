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
        name = "performance_metrics",
        indexes = {
            @Index(name = "idx_perf_component_time", columnList = "component, window_start"),
            @Index(name = "idx_perf_operation_time", columnList = "operation_type, window_start"),
            @Index(name = "idx_perf_window", columnList = "window_start, window_end"),
            @Index(columnList = "component"),
            @Index(columnList = "operation_type"),
            @Index(columnList = "timestamp"),
            @Index(columnList = "window_start")
        })
class PerformanceMetric {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false)
    private Instant timestamp;

    @Column(nullable = false, length = 100)
    private String operationType;

    @Column(nullable = false, length = 100)
    private String component;

    private int requestCount;

    private int errorCount;

    private double errorRate;

    private double avgDurationMs;

    private double minDurationMs;

    private double maxDurationMs;

    private double p50DurationMs;

    private double p95DurationMs;

    private double p99DurationMs;

    @Column(nullable = false)
    private Instant windowStart;

    @Column(nullable = false)
    private Instant windowEnd;

    private int windowDurationSeconds;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> metricMetadata;
}
