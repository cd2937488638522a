package shop;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "order_lines")
public class OrderLine extends BaseEntity {

    @ManyToOne(optional = false)
    @JoinColumn(name = "order_id")
    public PurchaseOrder order;

    @ManyToOne(optional = false)
    public Product product;

    public int quantity = 1;

    @Embedded
    public Money unitPrice = new Money();
}
