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
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "a2a_agent_plugin_bindings",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_a2a_agent_plugin_binding",
                columnNames = {"team_id", "agent_name", "plugin_id"}),
        indexes = {
            @Index(name = "ix_a2a_agent_plugin_bindings_agent_name", columnList = "agent_name"),
            @Index(name = "ix_a2a_agent_plugin_bindings_binding_reference_id", columnList = "binding_reference_id"),
            @Index(name = "ix_a2a_agent_plugin_bindings_team_id", columnList = "team_id")
        })
@Check(
        name = "ck_a2a_agent_plugin_bindings_ck_a2a_agent_plugin_bindin_b6ca",
        constraints = "on_error IN ('fail', 'ignore', 'disable') OR on_error IS NULL")
class A2aAgentPluginBinding {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private EmailTeam team;

    @Column(nullable = false)
    private String agentName;

    @Column(nullable = false, length = 64)
    private String pluginId;

    @Column(nullable = false, length = 20)
    private String mode = "enforce";

    private int priority = 50;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private Map<String, Object> config;

    private String bindingReferenceId;

    @Column(length = 10)
    private String onError;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private String createdBy;

    @Column(nullable = false)
    private Instant updatedAt;

    @Column(nullable = false)
    private String updatedBy;
}
