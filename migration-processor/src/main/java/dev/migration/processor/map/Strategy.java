package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.EntityClass;

/** How a hierarchy of entities lies in tables. */
enum Strategy {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS;

    static Strategy of(EntityClass entity) {
        Annotation inheritance = entity.root().annotations().find("Inheritance");
        String written = inheritance == null ? "" : inheritance.constant("strategy");
        return written.isEmpty() ? SINGLE_TABLE : valueOf(written);
    }
}
