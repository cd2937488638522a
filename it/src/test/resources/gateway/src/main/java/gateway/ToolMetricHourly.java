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
        name = "tool_metrics_hourly",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_tool_metrics_hourly_tool_hour",
                columnNames = {"tool_id", "hour_start"}),
        indexes = {
            @Index(name = "ix_tool_metrics_hourly_hour_start", columnList = "hour_start"),
            @Index(columnList = "tool_id")
        })
class ToolMetricHourly extends HourlyMetric {

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private Tool tool;

    @Column(nullable = false)
    private String toolName;
}
