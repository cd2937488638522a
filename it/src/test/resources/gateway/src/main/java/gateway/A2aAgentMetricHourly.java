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
        name = "a2a_agent_metrics_hourly",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_a2a_agent_metrics_hourly_agent_hour_type",
                columnNames = {"a2a_agent_id", "hour_start", "interaction_type"}),
        indexes = {
            @Index(columnList = "a2a_agent_id"),
            @Index(name = "ix_a2a_agent_metrics_hourly_hour_start", columnList = "hour_start")
        })
class A2aAgentMetricHourly extends HourlyMetric {

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private A2aAgent a2aAgent;

    @Column(nullable = false)
    private String agentName;

    @Column(nullable = false, length = 50)
    private String interactionType = "invoke";
}
