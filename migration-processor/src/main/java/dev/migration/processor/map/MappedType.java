package dev.migration.processor.map;

import dev.migration.schema.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column, and what is asked of its values where the type does not say it.
 *
 * @param condition in SQL after the column's name, such as {@code in ('A', 'B')}; or null
 * @param definition what is written in place of a type, or null
 * @param length what is said of its length, also where the type has none
 * @param replaced the type that the definition stands for, which still counts for the order of keys; null without a definition, and
 *     where that is not known
 */
record MappedType(
        ColumnType type,
        @Nullable String condition,
        @Nullable ColumnDefinition definition,
        int length,
        @Nullable Supplier<Optional<ColumnType>> replaced) {

    MappedType(ColumnType type, @Nullable String condition) {
        this(type, condition, null, ColumnFacts.DEFAULT_LENGTH, null);
    }

    static MappedType of(ColumnType type) {
        return new MappedType(type, null);
    }

    MappedType withCondition(@Nullable String other) {
        return new MappedType(type, other, definition, length, replaced);
    }

    MappedType withLength(int other) {
        return new MappedType(type, condition, definition, other, replaced);
    }

    /** @param other the type that the definition stands for, asked for only where it counts */
    MappedType inPlaceOf(Supplier<Optional<ColumnType>> other) {
        return new MappedType(type, condition, definition, length, other);
    }

    static MappedType of(ColumnDefinition definition) {
        return new MappedType(definition.type(), null, definition, ColumnFacts.DEFAULT_LENGTH, null);
    }

    /** The condition that values are among {@code literals}; none for null. */
    static @Nullable String among(@Nullable List<String> literals) {
        return literals == null ? null : "in (" + String.join(", ", literals) + ")";
    }
}
