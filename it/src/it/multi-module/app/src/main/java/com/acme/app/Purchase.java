package com.acme.app;

import com.acme.model.Customer;
import com.acme.model.Dated;
import com.acme.model.Product;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;

/** Its table refers to tables of entities that are class files when it is compiled. */
@Entity
@Table(name = "purchases")
public class Purchase extends Dated {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    private Customer customer;

    @ManyToMany
    private Set<Product> products;
}
