package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

@Entity
@Table(name = "shipments")
public class Shipment extends BaseEntity {

    @OneToOne(optional = false)
    public PurchaseOrder order;

    @Column(length = 64, unique = true)
    public String trackingCode;

    public OffsetDateTime handedOver;

    public Duration transit;

    public byte[] label;
}
