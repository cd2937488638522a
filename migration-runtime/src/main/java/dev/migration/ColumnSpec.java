package dev.migration;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import java.math.BigDecimal;

/**
 * A column without its name, as a revision writes it. Immutable; each method answers a changed copy. A column is
 * nullable unless it says otherwise.
 */
public final class ColumnSpec {

    private static final Identifier NAMELESS = Identifier.of("nameless");

    private final Column column;

    ColumnSpec(ColumnType type) {
        this(new Column(NAMELESS, type, true, null, null, null, null, null));
    }

    private ColumnSpec(Column column) {
        this.column = column;
    }

    public ColumnSpec notNull() {
        return new ColumnSpec(column.withNullable(false));
    }

    /** Numbered by the database, from 1 in steps of 1; implies NOT NULL. */
    public ColumnSpec identity() {
        return identity(Identity.DEFAULT);
    }

    /** Numbered by the database; implies NOT NULL. */
    public ColumnSpec identity(Identity identity) {
        return new ColumnSpec(column.withIdentity(identity).withNullable(false));
    }

    /**
     * Numbered by the database where that is how it numbers best, such as SQLite; elsewhere the application draws numbers
     * from what {@link Operations#createNativeSequence} makes. Implies NOT NULL.
     */
    public ColumnSpec nativeIdentity() {
        return identity(Identity.NATIVE);
    }

    public ColumnSpec defaultValue(String text) {
        return new ColumnSpec(column.withDefault(new DefaultValue.Text(text)));
    }

    public ColumnSpec defaultValue(long number) {
        return new ColumnSpec(column.withDefault(new DefaultValue.Numeric(BigDecimal.valueOf(number))));
    }

    public ColumnSpec defaultValue(BigDecimal number) {
        return new ColumnSpec(column.withDefault(new DefaultValue.Numeric(number)));
    }

    public ColumnSpec defaultValue(boolean value) {
        return new ColumnSpec(column.withDefault(new DefaultValue.Bool(value)));
    }

    /** A default in SQL, such as {@code current_timestamp}. */
    public ColumnSpec defaultExpression(String sql) {
        return new ColumnSpec(column.withDefault(new DefaultValue.Expression(sql)));
    }

    /**
     * Computed from other columns; stored with the row or not, as the database does it best: PostgreSQL from version 18
     * on computes it when it is read, all others store it.
     */
    public ColumnSpec generated(String expression) {
        return new ColumnSpec(column.withGenerated(Generated.any(expression)));
    }

    /** Computed from other columns and stored with the row. */
    public ColumnSpec generatedStored(String expression) {
        return new ColumnSpec(column.withGenerated(Generated.stored(expression)));
    }

    /** Computed from other columns when it is read. */
    public ColumnSpec generatedVirtual(String expression) {
        return new ColumnSpec(column.withGenerated(Generated.virtual(expression)));
    }

    public ColumnSpec collate(String collation) {
        return new ColumnSpec(column.withCollation(collation));
    }

    public ColumnSpec comment(String comment) {
        return new ColumnSpec(column.withComment(comment));
    }

    ColumnType type() {
        return column.type();
    }

    Column named(String name) {
        return column.withName(Identifier.of(name));
    }
}
