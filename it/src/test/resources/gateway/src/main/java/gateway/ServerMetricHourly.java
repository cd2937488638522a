package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(
        name = "server_metrics_hourly",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_server_metrics_hourly_server_hour",
                columnNames = {"server_id", "hour_start"}),
        indexes = {
            @Index(name = "ix_server_metrics_hourly_hour_start", columnList = "hour_start"),
            @Index(columnList = "server_id")
        })
class ServerMetricHourly extends HourlyMetric {

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private Server server;

    @Column(nullable = false)
    private String serverName;
}
