package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "payments")
public class Payment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payment_numbers")
    @SequenceGenerator(name = "payment_numbers", sequenceName = "payment_numbers", initialValue = 1000, allocationSize = 10)
    public Long number;

    @OneToOne(optional = false)
    public PurchaseOrder order;

    @Embedded
    public Money paid = new Money();

    public LocalDate due;

    @Column(nullable = false)
    public boolean settled;
}
