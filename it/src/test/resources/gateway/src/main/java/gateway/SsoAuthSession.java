package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "sso_auth_sessions")
class SsoAuthSession {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private SsoProvider provider;

    @Column(nullable = false, unique = true, length = 128)
    private String state;

    @Column(length = 128)
    private String codeVerifier;

    @Column(length = 128)
    private String nonce;

    @Column(nullable = false, length = 500)
    private String redirectUri;

    @Column(nullable = false)
    private Instant expiresAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_email", referencedColumnName = "email")
    private EmailUser user;

    @Column(nullable = false)
    private Instant createdAt;
}
