package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "reviews")
public class Review extends BaseEntity {

    @ManyToOne(optional = false)
    public Product product;

    @ManyToOne
    public Customer author;

    public short stars;

    @Column(length = 4000)
    public String body;
}
