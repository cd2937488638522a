package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "observability_saved_queries",
        indexes = {
            @Index(name = "idx_observability_saved_queries_created_at", columnList = "created_at"),
            @Index(name = "idx_observability_saved_queries_is_shared", columnList = "is_shared"),
            @Index(name = "idx_observability_saved_queries_user_email", columnList = "user_email"),
            @Index(columnList = "name"),
            @Index(columnList = "user_email")
        })
class ObservabilitySavedQuery {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false)
    private String name;

    @Column(columnDefinition = "text")
    private String description;

    @Column(nullable = false)
    private String userEmail;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private Map<String, Object> filterConfig;

    private boolean isShared;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    private Instant lastUsedAt;

    private int useCount;
}
