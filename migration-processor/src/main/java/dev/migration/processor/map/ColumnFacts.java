package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import org.jspecify.annotations.Nullable;

/** What {@code @Column} says of a type; where it says nothing, Hibernate's defaults hold. */
record ColumnFacts(@Nullable Annotation column) {

    private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

    String definition() {
        return column == null ? "" : column.string("columnDefinition");
    }

    int length(int otherwise) {
        return column == null ? otherwise : column.integer("length", otherwise);
    }

    /** The length of a large object: none without {@code @Column}, 255 with one that says none. */
    @Nullable
    Integer lobLength() {
        return column == null ? null : (Integer) column.integer("length", 255);
    }

    int precision() {
        return column == null ? 0 : column.integer("precision", 0);
    }

    int scale() {
        return column == null ? 0 : column.integer("scale", 0);
    }

    int bits() {
        return (int) Math.ceil(precision() * BITS_PER_DIGIT);
    }

    int fraction(int otherwise) {
        int written = column == null ? -1 : column.integer("secondPrecision", -1);
        return written < 0 ? otherwise : written;
    }
}
