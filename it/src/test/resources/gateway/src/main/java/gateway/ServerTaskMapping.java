package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(
        name = "server_task_mappings",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_server_task_mappings_server_task",
                columnNames = {"server_id", "server_task_id"}),
        indexes = {
            @Index(columnList = "agent_id"),
            @Index(columnList = "server_id")
        })
class ServerTaskMapping {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Server server;

    @Column(nullable = false)
    private String serverTaskId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private A2aAgent agent;

    @Column(nullable = false)
    private String agentTaskId;

    @Column(nullable = false, length = 50)
    private String status = "active";

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;
}
