package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "migration_metadata")
@IdClass(MigrationMetadata.Key.class)
class MigrationMetadata {

    @Id
    @Column(length = 64)
    private String revision;

    @Id
    @Column(length = 128)
    private String key;

    @Column(columnDefinition = "text")
    private String value;

    private Instant createdAt;

    record Key(String revision, String key) implements Serializable {}
}
