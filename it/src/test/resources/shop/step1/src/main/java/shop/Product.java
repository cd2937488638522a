package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "products", indexes = @Index(name = "ix_products_name", columnList = "name"))
public class Product extends BaseEntity {

    @Column(nullable = false, length = 120)
    public String name;

    @Column(length = 20)
    public String legacyCode;

    @Embedded
    public Money price = new Money();

    @ManyToOne(optional = false)
    public Category category;

    @ManyToOne
    public Supplier supplier;
}
