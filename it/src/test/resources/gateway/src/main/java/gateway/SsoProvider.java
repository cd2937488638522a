package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "sso_providers")
class SsoProvider {

    @Id
    @Column(length = 50)
    private String id;

    @Column(nullable = false, unique = true, length = 100)
    private String name;

    @Column(nullable = false, length = 100)
    private String displayName;

    @Column(nullable = false, length = 20)
    private String providerType;

    private boolean isEnabled = true;

    @Column(nullable = false)
    private String clientId;

    @Column(nullable = false, columnDefinition = "text")
    private String clientSecretEncrypted;

    @Column(nullable = false, length = 500)
    private String authorizationUrl;

    @Column(nullable = false, length = 500)
    private String tokenUrl;

    @Column(nullable = false, length = 500)
    private String userinfoUrl;

    @Column(length = 500)
    private String issuer;

    @Column(length = 500)
    private String jwksUri;

    private Boolean trustedForApiAuth;

    @Column(length = 500)
    private String apiAudience;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private List<String> trustedDomains;

    @Column(nullable = false, length = 200)
    private String scope = "openid profile email";

    private boolean autoCreateUsers = true;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private Map<String, Object> teamMapping;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, columnDefinition = "json")
    private Map<String, Object> providerMetadata;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant updatedAt;
}
