package com.acme.model;

import org.mapstruct.Mapper;

/** MapStruct writes this from what Lombok writes: each sees the other only if both still run. */
@Mapper
public interface CustomerMapper {
    CustomerView view(Customer customer);

    record CustomerView(Long id, String name) {}
}
