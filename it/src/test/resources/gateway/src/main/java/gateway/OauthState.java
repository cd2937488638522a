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
        name = "oauth_states",
        indexes = @Index(name = "idx_oauth_state_lookup", columnList = "gateway_id, state"))
class OauthState {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Gateway gateway;

    @Column(nullable = false, unique = true, length = 500)
    private String state;

    @Column(length = 128)
    private String codeVerifier;

    private String appUserEmail;

    @Column(length = 2048)
    private String redirectUri;

    @Column(nullable = false)
    private Instant expiresAt;

    private boolean used;

    @Column(nullable = false)
    private Instant createdAt;
}
