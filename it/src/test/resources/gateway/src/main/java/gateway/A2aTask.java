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
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "a2a_tasks",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_a2a_tasks_agent_task",
                columnNames = {"a2a_agent_id", "task_id"}),
        indexes = {
            @Index(columnList = "a2a_agent_id"),
            @Index(columnList = "state"),
            @Index(name = "ix_a2a_tasks_state_updated", columnList = "state, updated_at"),
            @Index(columnList = "task_id")
        })
class A2aTask {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private A2aAgent a2aAgent;

    @Column(nullable = false)
    private String taskId;

    private String contextId;

    @Column(nullable = false, length = 50)
    private String state = "submitted";

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> payload;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> latestMessage;

    @Column(columnDefinition = "text")
    private String lastError;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    private Instant completedAt;
}
