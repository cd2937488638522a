package gateway;

import dev.migration.PartialIndex;
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
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "prompts",
        uniqueConstraints = {
            @UniqueConstraint(
                    name = "uq_gateway_id__original_name_prompt",
                    columnNames = {"gateway_id", "original_name"}),
            @UniqueConstraint(
                    name = "uq_team_owner_gateway_name_prompt",
                    columnNames = {"team_id", "owner_email", "gateway_id", "name"})
        },
        indexes = @Index(name = "idx_prompts_created_at_id", columnList = "created_at, id"))
@PartialIndex(
        name = "uq_team_owner_name_prompt_local",
        columnList = "team_id, owner_email, name",
        unique = true,
        where = "gateway_id IS NULL")
class Prompt extends Tracked {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false)
    private String originalName;

    @Column(nullable = false)
    private String customName;

    @Column(nullable = false)
    private String customNameSlug;

    private String displayName;

    private String title;

    @Column(nullable = false)
    private String name;

    @Column(columnDefinition = "text")
    private String description;

    @Column(nullable = false, columnDefinition = "text")
    private String template;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private Map<String, Object> argumentSchema;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    private boolean enabled = true;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private List<String> tags;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Gateway gateway;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private EmailTeam team;

    private String ownerEmail;

    @Column(nullable = false, length = 20)
    private String visibility = "public";
}
