package gateway;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(
        name = "server_metrics",
        indexes = {
            @Index(columnList = "server_id"),
            @Index(columnList = "timestamp")
        })
class ServerMetric extends Metric {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Server server;
}
