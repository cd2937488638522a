package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(
        name = "registered_oauth_clients",
        indexes = {
            @Index(name = "idx_gateway_issuer", columnList = "gateway_id, issuer", unique = true),
            @Index(columnList = "gateway_id")
        })
class RegisteredOauthClient {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Gateway gateway;

    @Column(nullable = false, length = 500)
    private String issuer;

    @Column(nullable = false, length = 500)
    private String clientId;

    @Column(columnDefinition = "text")
    private String clientSecretEncrypted;

    @Column(nullable = false, columnDefinition = "text")
    private String redirectUris;

    @Column(nullable = false, columnDefinition = "text")
    private String grantTypes;

    @Column(columnDefinition = "text")
    private String responseTypes;

    @Column(length = 1000)
    private String scope;

    @Column(nullable = false, length = 50)
    private String tokenEndpointAuthMethod = "client_secret_basic";

    @Column(length = 500)
    private String registrationClientUri;

    @Column(columnDefinition = "text")
    private String registrationAccessTokenEncrypted;

    @Column(nullable = false)
    private Instant createdAt;

    private Instant expiresAt;

    private boolean isActive = true;
}
