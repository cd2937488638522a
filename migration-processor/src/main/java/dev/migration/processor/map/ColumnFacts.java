package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.orm.OrmVersion;
import org.jspecify.annotations.Nullable;

/**
 * What annotations say of a type; where they say nothing, Hibernate's defaults hold.
 *
 * @param column the {@code @Column} that counts, or null
 * @param fractional Hibernate's {@code @FractionalSeconds}, or null
 * @param array Hibernate's {@code @Array}, or null
 * @param orm whose defaults hold
 * @param isElement of an array, not of what the attribute itself is
 */
record ColumnFacts(
        @Nullable Annotation column,
        @Nullable Annotation fractional,
        @Nullable Annotation array,
        OrmVersion orm,
        boolean isElement) {

    static final int DEFAULT_LENGTH = 255;

    private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

    static ColumnFacts of(@Nullable Annotation column, Annotations annotations, OrmVersion orm) {
        // Hibernate does not look for it at collections
        boolean isCollection = annotations.has("ElementCollection");
        return new ColumnFacts(
                column,
                isCollection ? null : annotations.find("hibernate.FractionalSeconds"),
                annotations.find("hibernate.Array"),
                orm,
                false);
    }

    /** What is said of the elements of an array, whose digits of seconds are the precision, and nothing else says them. */
    ColumnFacts ofElement() {
        Annotation rest = column == null ? null : column.only("columnDefinition", "length", "precision", "scale");
        return new ColumnFacts(rest, null, array, orm, true);
    }

    /** Nothing is said. */
    static ColumnFacts none(OrmVersion orm) {
        return new ColumnFacts(null, null, null, orm, false);
    }

    String definition() {
        return column == null ? "" : column.string("columnDefinition");
    }

    int length(int otherwise) {
        return column == null ? otherwise : column.integer("length", otherwise);
    }

    /** The length for a type with a default of its own: that of the annotation counts as none. */
    int lengthUnlessDefault(int otherwise) {
        int written = length(otherwise);
        return written == DEFAULT_LENGTH ? otherwise : written;
    }

    /** The length of a large object: none without {@code @Column}, 255 with one that says none. */
    @Nullable
    Integer lobLength() {
        return column == null ? null : (Integer) column.integer("length", DEFAULT_LENGTH);
    }

    /** The number of elements of an array, or null. */
    @Nullable
    Integer arrayLength() {
        return array == null ? null : (Integer) array.integer("length", 0);
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

    /** The fraction of a second that a time of day keeps. */
    int fractionOfTime() {
        return fraction(orm.fractionOfTimes());
    }

    int fraction(int otherwise) {
        if (isElement) {
            return column == null ? otherwise : column.integer("precision", otherwise);
        }
        if (fractional != null) {
            return fractional.integer("value", otherwise);
        }
        int written = column == null ? -1 : column.integer("secondPrecision", -1);
        return written < 0 ? otherwise : written;
    }
}
