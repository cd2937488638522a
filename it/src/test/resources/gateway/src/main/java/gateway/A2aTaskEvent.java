package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "a2a_task_events",
        indexes = {
            @Index(columnList = "a2a_agent_id"),
            @Index(columnList = "task_id"),
            @Index(name = "ix_a2a_task_events_task_seq", columnList = "task_id, sequence")
        })
class A2aTaskEvent {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private A2aAgent a2aAgent;

    @Column(nullable = false)
    private String taskId;

    @Column(nullable = false, length = 36)
    private String eventId;

    private long sequence;

    @Column(nullable = false, length = 50)
    private String eventType;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> payload;

    @Column(nullable = false)
    private Instant createdAt;
}
