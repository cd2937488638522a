package shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

@Entity
@Table(name = "customers", uniqueConstraints = @UniqueConstraint(name = "uq_customers_email", columnNames = "email"))
public class Customer extends BaseEntity {

    @Column(nullable = false, length = 320)
    public String email;

    @Column(nullable = false, length = 100)
    public String fullName;

    @Embedded
    public Address home = new Address();

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "billing_street", length = 120))
    @AttributeOverride(name = "zip", column = @Column(name = "billing_zip", length = 10))
    @AttributeOverride(name = "city", column = @Column(name = "billing_city", length = 80))
    public Address billing = new Address();

    @Column(length = 30)
    public String phone;

    @OneToMany(mappedBy = "customer")
    public List<PurchaseOrder> orders = new ArrayList<>();
}
