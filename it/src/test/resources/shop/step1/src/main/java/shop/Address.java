package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Address {

    @Column(length = 120)
    public String street;

    @Column(length = 10)
    public String zip;

    @Column(length = 80)
    public String city;
}
