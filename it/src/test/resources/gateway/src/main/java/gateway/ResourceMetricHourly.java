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
        name = "resource_metrics_hourly",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_resource_metrics_hourly_resource_hour",
                columnNames = {"resource_id", "hour_start"}),
        indexes = {
            @Index(name = "ix_resource_metrics_hourly_hour_start", columnList = "hour_start"),
            @Index(columnList = "resource_id")
        })
class ResourceMetricHourly extends HourlyMetric {

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private Resource resource;

    @Column(nullable = false)
    private String resourceName;
}
