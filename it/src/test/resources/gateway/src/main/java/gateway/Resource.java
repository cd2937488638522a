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
        name = "resources",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_team_owner_gateway_uri_resource",
                columnNames = {"team_id", "owner_email", "gateway_id", "uri"}),
        indexes = @Index(name = "idx_resources_created_at_id", columnList = "created_at, id"))
@PartialIndex(
        name = "uq_team_owner_uri_resource_local",
        columnList = "team_id, owner_email, uri",
        unique = true,
        where = "gateway_id IS NULL")
class Resource extends Tracked {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false, length = 767)
    private String uri;

    @Column(nullable = false)
    private String name;

    @Column(columnDefinition = "text")
    private String description;

    private String title;

    private String mimeType;

    private Integer size;

    @Column(columnDefinition = "text")
    private String uriTemplate;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    private boolean enabled = true;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private List<String> tags;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    private Map<String, Object> extensionMetadata;

    @Column(columnDefinition = "text")
    private String textContent;

    private byte[] binaryContent;

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
