package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** The calls of an hour, added up. */
@MappedSuperclass
abstract class HourlyMetric {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false)
    private Instant hourStart;

    private int totalCount;

    private int successCount;

    private int failureCount;

    private Double minResponseTime;

    private Double maxResponseTime;

    private Double avgResponseTime;

    private Double p50ResponseTime;

    private Double p95ResponseTime;

    private Double p99ResponseTime;

    @Column(nullable = false)
    private Instant createdAt;
}
