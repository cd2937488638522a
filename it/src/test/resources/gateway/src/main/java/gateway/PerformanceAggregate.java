package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;

@Entity
@Table(
        name = "performance_aggregates",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_performance_aggregate_period_host",
                columnNames = {"period_type", "period_start", "host"}),
        indexes = {
            @Index(name = "idx_performance_aggregates_host_period", columnList = "host, period_type, period_start"),
            @Index(name = "idx_performance_aggregates_period", columnList = "period_type, period_start"),
            @Index(columnList = "host"),
            @Index(columnList = "period_start"),
            @Index(columnList = "period_type")
        })
class PerformanceAggregate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false)
    private Instant periodStart;

    @Column(nullable = false)
    private Instant periodEnd;

    @Column(nullable = false, length = 20)
    private String periodType;

    private String host;

    private int requestsTotal;

    @Column(name = "requests_2xx", nullable = false)
    private int requests2xx;

    @Column(name = "requests_4xx", nullable = false)
    private int requests4xx;

    @Column(name = "requests_5xx", nullable = false)
    private int requests5xx;

    private double avgResponseTimeMs;

    private double p95ResponseTimeMs;

    private double peakRequestsPerSecond;

    private double avgCpuPercent;

    private double avgMemoryPercent;

    private double peakCpuPercent;

    private double peakMemoryPercent;

    @Column(nullable = false)
    private Instant createdAt;
}
