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
        name = "email_auth_events",
        indexes = @Index(columnList = "user_email"))
class EmailAuthEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false)
    private Instant timestamp;

    private String userEmail;

    @Column(nullable = false, length = 50)
    private String eventType;

    private boolean success;

    @Column(length = 45)
    private String ipAddress;

    @Column(columnDefinition = "text")
    private String userAgent;

    private String failureReason;

    @Column(columnDefinition = "text")
    private String details;
}
