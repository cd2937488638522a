package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "performance_snapshots",
        indexes = {
            @Index(name = "idx_performance_snapshots_created_at", columnList = "created_at"),
            @Index(name = "idx_performance_snapshots_host_timestamp", columnList = "host, timestamp"),
            @Index(name = "idx_performance_snapshots_timestamp", columnList = "timestamp"),
            @Index(columnList = "host"),
            @Index(columnList = "timestamp"),
            @Index(columnList = "worker_id")
        })
class PerformanceSnapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false)
    private Instant timestamp;

    @Column(nullable = false)
    private String host;

    @Column(length = 64)
    private String workerId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private Map<String, Object> metricsJson;

    @Column(nullable = false)
    private Instant createdAt;
}
