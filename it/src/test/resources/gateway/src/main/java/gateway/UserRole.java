package gateway;

import dev.migration.PartialIndex;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "user_roles")
@PartialIndex(
        name = "uq_user_roles_email_role_scope_id_active",
        columnList = "user_email, role_id, scope, scope_id",
        unique = true,
        where = "scope_id IS NOT NULL AND is_active = true")
@PartialIndex(
        name = "uq_user_roles_email_role_scope_null_active",
        columnList = "user_email, role_id, scope",
        unique = true,
        where = "scope_id IS NULL AND is_active = true")
class UserRole {

    @Id
    @Column(length = 36)
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "user_email", referencedColumnName = "email")
    private EmailUser user;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Role role;

    @Column(nullable = false, length = 20)
    private String scope;

    @Column(length = 36)
    private String scopeId;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "granted_by", referencedColumnName = "email")
    private EmailUser grantedBy;

    @Column(nullable = false)
    private Instant grantedAt;

    private Instant expiresAt;

    private boolean isActive = true;

    @Column(length = 50)
    private String grantSource;
}
