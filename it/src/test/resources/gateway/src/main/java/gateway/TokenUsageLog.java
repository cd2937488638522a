package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(
        name = "token_usage_logs",
        indexes = {
            @Index(name = "idx_token_usage_logs_token_jti_timestamp", columnList = "token_jti, timestamp"),
            @Index(name = "idx_token_usage_logs_user_email_timestamp", columnList = "user_email, timestamp"),
            @Index(columnList = "timestamp"),
            @Index(columnList = "token_jti"),
            @Index(columnList = "user_email")
        })
class TokenUsageLog {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false, length = 36)
    private String tokenJti;

    @Column(nullable = false)
    private String userEmail;

    @Column(nullable = false)
    private Instant timestamp;

    private String endpoint;

    @Column(length = 10)
    private String method;

    @Column(length = 45)
    private String ipAddress;

    @Column(columnDefinition = "text")
    private String userAgent;

    private Integer statusCode;

    private Integer responseTimeMs;

    private boolean blocked;

    private String blockReason;
}
