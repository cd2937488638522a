package dev.migration.processor.map;

import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Generated;
import dev.migration.schema.Identity;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code columnDefinition} says: a type and, behind it, what SQL lets follow one.
 *
 * @param check a condition, or null
 */
record ColumnDefinition(
        ColumnType type,
        boolean notNull,
        boolean unique,
        @Nullable DefaultValue defaultValue,
        @Nullable String check,
        @Nullable String collation,
        @Nullable Generated generated,
        @Nullable Identity identity) {

    /** What does not say more than {@code sql}, a type. */
    static ColumnDefinition ofType(String sql) {
        return new ColumnDefinition(new ColumnType.Native(sql), false, false, null, null, null, null, null);
    }

    /** The same with what {@code more} says, which counts where both say something; its type does not. */
    ColumnDefinition with(ColumnDefinition more) {
        return new ColumnDefinition(
                type,
                notNull || more.notNull,
                unique || more.unique,
                more.defaultValue == null ? defaultValue : more.defaultValue,
                more.check == null ? check : more.check,
                more.collation == null ? collation : more.collation,
                more.generated == null ? generated : more.generated,
                more.identity == null ? identity : more.identity);
    }

    ColumnDefinition asNotNull() {
        return new ColumnDefinition(type, true, unique, defaultValue, check, collation, generated, identity);
    }

    ColumnDefinition asUnique() {
        return new ColumnDefinition(type, notNull, true, defaultValue, check, collation, generated, identity);
    }

    ColumnDefinition withDefault(DefaultValue value) {
        return new ColumnDefinition(type, notNull, unique, value, check, collation, generated, identity);
    }

    ColumnDefinition withCheck(String condition) {
        return new ColumnDefinition(type, notNull, unique, defaultValue, condition, collation, generated, identity);
    }

    ColumnDefinition withCollation(String name) {
        return new ColumnDefinition(type, notNull, unique, defaultValue, check, name, generated, identity);
    }

    ColumnDefinition withGenerated(Generated value) {
        return new ColumnDefinition(type, notNull, unique, defaultValue, check, collation, value, identity);
    }

    ColumnDefinition withIdentity(Identity value) {
        return new ColumnDefinition(type, notNull, unique, defaultValue, check, collation, generated, value);
    }
}
