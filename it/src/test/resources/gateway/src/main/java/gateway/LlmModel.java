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
        name = "llm_models",
        uniqueConstraints = @UniqueConstraint(
                name = "uq_llm_models_provider_model",
                columnNames = {"provider_id", "model_id"}),
        indexes = {
            @Index(name = "idx_llm_models_deprecated", columnList = "deprecated"),
            @Index(name = "idx_llm_models_enabled", columnList = "enabled"),
            @Index(name = "idx_llm_models_provider", columnList = "provider_id")
        })
class LlmModel {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private LlmProvider provider;

    @Column(nullable = false)
    private String modelId;

    @Column(nullable = false)
    private String modelName;

    private String modelAlias;

    @Column(columnDefinition = "text")
    private String description;

    private boolean supportsChat = true;

    private boolean supportsStreaming = true;

    private boolean supportsFunctionCalling;

    private boolean supportsVision;

    private Integer contextWindow;

    private Integer maxOutputTokens;

    private boolean enabled = true;

    private boolean deprecated;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;
}
