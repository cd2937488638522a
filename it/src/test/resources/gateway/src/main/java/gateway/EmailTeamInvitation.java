package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(name = "email_team_invitations")
class EmailTeamInvitation {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private EmailTeam team;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false, length = 50)
    private String role = "member";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "invited_by", referencedColumnName = "email")
    private EmailUser invitedBy;

    @Column(nullable = false)
    private Instant invitedAt;

    @Column(nullable = false)
    private Instant expiresAt;

    @Column(nullable = false, unique = true, length = 500)
    private String token;

    private boolean isActive = true;
}
