package gateway;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** Something that says who made and changed it, and from where. */
@MappedSuperclass
abstract class Tracked {

    private String createdBy;

    @Column(length = 45)
    private String createdFromIp;

    @Column(length = 100)
    private String createdVia;

    @Column(columnDefinition = "text")
    private String createdUserAgent;

    private String modifiedBy;

    @Column(length = 45)
    private String modifiedFromIp;

    @Column(length = 100)
    private String modifiedVia;

    @Column(columnDefinition = "text")
    private String modifiedUserAgent;

    @Column(length = 36)
    private String importBatchId;

    private String federationSource;

    private int version = 1;
}
