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
        name = "prompt_metrics_hourly",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_prompt_metrics_hourly_prompt_hour",
                columnNames = {"prompt_id", "hour_start"}),
        indexes = {
            @Index(name = "ix_prompt_metrics_hourly_hour_start", columnList = "hour_start"),
            @Index(columnList = "prompt_id")
        })
class PromptMetricHourly extends HourlyMetric {

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private Prompt prompt;

    @Column(nullable = false)
    private String promptName;
}
