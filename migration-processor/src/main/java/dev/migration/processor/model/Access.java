package dev.migration.processor.model;

/** Where the annotations of a class stand. */
public enum Access {
    FIELD,
    PROPERTY
}
