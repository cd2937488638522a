package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "servers",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_team_owner_name_server",
                columnNames = {"team_id", "owner_email", "name"}),
        indexes = @Index(name = "idx_servers_created_at_id", columnList = "created_at, id"))
class Server extends Tracked {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false)
    private String name;

    @Column(columnDefinition = "text")
    private String description;

    @Column(length = 767)
    private String icon;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    private boolean enabled = true;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private List<String> tags;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private EmailTeam team;

    private String ownerEmail;

    @Column(nullable = false, length = 20)
    private String visibility = "public";

    private boolean oauthEnabled;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> oauthConfig;

    @ManyToMany
    @JoinTable(
            name = "server_a2a_association",
            joinColumns = @JoinColumn(name = "server_id"),
            inverseJoinColumns = @JoinColumn(name = "a2a_agent_id"))
    private Set<A2aAgent> a2aAgents = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "server_prompt_association",
            joinColumns = @JoinColumn(name = "server_id"),
            inverseJoinColumns = @JoinColumn(name = "prompt_id"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Set<Prompt> prompts = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "server_resource_association",
            joinColumns = @JoinColumn(name = "server_id"),
            inverseJoinColumns = @JoinColumn(name = "resource_id"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Set<Resource> resources = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "server_tool_association",
            joinColumns = @JoinColumn(name = "server_id"),
            inverseJoinColumns = @JoinColumn(name = "tool_id"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Set<Tool> tools = new HashSet<>();
}
