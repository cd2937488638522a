package com.acme.model;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

@MappedSuperclass
public abstract class Dated {
    @Column(nullable = false)
    private LocalDate made;
}
