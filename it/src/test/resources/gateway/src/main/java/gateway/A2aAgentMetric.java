package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(
        name = "a2a_agent_metrics",
        indexes = {
            @Index(columnList = "a2a_agent_id"),
            @Index(columnList = "timestamp")
        })
class A2aAgentMetric extends Metric {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private A2aAgent a2aAgent;

    @Column(nullable = false, length = 50)
    private String interactionType = "invoke";
}
