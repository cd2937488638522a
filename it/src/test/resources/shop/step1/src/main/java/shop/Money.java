package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
public class Money {

    @Column(precision = 12, scale = 2, nullable = false)
    public BigDecimal amount = BigDecimal.ZERO;

    @Column(length = 3, nullable = false)
    public String currency = "EUR";
}
