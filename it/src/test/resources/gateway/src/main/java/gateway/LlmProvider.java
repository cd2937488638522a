package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(
        name = "llm_providers",
        uniqueConstraints = {
            @UniqueConstraint(name = "uq_llm_providers_name", columnNames = "name"),
            @UniqueConstraint(name = "uq_llm_providers_slug", columnNames = "slug")
        },
        indexes = {
            @Index(name = "idx_llm_providers_enabled", columnList = "enabled"),
            @Index(name = "idx_llm_providers_health", columnList = "health_status"),
            @Index(name = "idx_llm_providers_type", columnList = "provider_type")
        })
class LlmProvider {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String slug;

    @Column(columnDefinition = "text")
    private String description;

    @Column(nullable = false, length = 50)
    private String providerType;

    @Column(columnDefinition = "text")
    private String apiKey;

    @Column(length = 512)
    private String apiBase;

    @Column(length = 50)
    private String apiVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private Map<String, Object> config;

    private String defaultModel;

    private double defaultTemperature = 0.7;

    private Integer defaultMaxTokens;

    private boolean enabled = true;

    @Column(nullable = false, length = 20)
    private String healthStatus = "unknown";

    private Instant lastHealthCheck;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private List<String> pluginIds;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;

    private String createdBy;

    private String modifiedBy;
}
