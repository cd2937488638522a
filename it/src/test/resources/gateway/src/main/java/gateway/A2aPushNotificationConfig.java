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
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "a2a_push_notification_configs",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_push_config_agent_task_url",
                columnNames = {"a2a_agent_id", "task_id", "webhook_url"}),
        indexes = {
            @Index(columnList = "a2a_agent_id"),
            @Index(columnList = "task_id")
        })
class A2aPushNotificationConfig {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private A2aAgent a2aAgent;

    @Column(nullable = false)
    private String taskId;

    @Column(nullable = false, length = 2048)
    private String webhookUrl;

    @Column(columnDefinition = "text")
    private String authToken;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private List<String> events;

    private boolean enabled = true;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;
}
