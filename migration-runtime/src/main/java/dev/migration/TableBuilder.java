package dev.migration;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a table is made of. Mutable; lives only while {@link Operations#createTable} runs. */
public final class TableBuilder {

    private final ObjectName name;
    private final List<Column> columns = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private @Nullable String comment;

    TableBuilder(ObjectName name) {
        this.name = name;
    }

    public TableBuilder column(String columnName, ColumnSpec spec) {
        columns.add(spec.named(columnName));
        return this;
    }

    /** The primary key; its columns are NOT NULL whether or not they say so. */
    public TableBuilder primaryKey(String constraint, String... keyColumns) {
        return add(new PrimaryKey(Identifier.of(constraint), Operations.identifiers(List.of(keyColumns))));
    }

    public TableBuilder unique(String constraint, String... uniqueColumns) {
        return add(new UniqueConstraint(Identifier.of(constraint), Operations.identifiers(List.of(uniqueColumns))));
    }

    public TableBuilder check(String constraint, String expression) {
        return add(new CheckConstraint(Identifier.of(constraint), expression));
    }

    public TableBuilder foreignKey(String constraint, String column, ReferenceSpec reference) {
        return foreignKey(constraint, List.of(column), reference);
    }

    public TableBuilder foreignKey(String constraint, List<String> from, ReferenceSpec reference) {
        return add(reference.named(constraint, from));
    }

    /** A constraint that the shorter methods cannot say. */
    public TableBuilder add(Constraint constraint) {
        constraints.add(constraint);
        return this;
    }

    public TableBuilder comment(String tableComment) {
        comment = tableComment;
        return this;
    }

    Table build() {
        List<Identifier> key = constraints.stream()
                .filter(PrimaryKey.class::isInstance)
                .flatMap(primaryKey -> primaryKey.columns().stream())
                .toList();
        List<Column> columnsOfKeyNotNull = columns.stream()
                .map(column -> key.contains(column.name()) ? column.withNullable(false) : column)
                .toList();
        return Table.of(name, columnsOfKeyNotNull, constraints, List.of(), comment);
    }
}
