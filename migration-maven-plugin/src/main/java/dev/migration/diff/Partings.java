package dev.migration.diff;

import dev.migration.operation.AddConstraint;
import dev.migration.operation.AlterCompositeType;
import dev.migration.operation.CreateCompositeType;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameAttribute;
import dev.migration.schema.Column;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether tables that go may stay until the columns have changed, so that the author of the revision can fill new columns
 * and tables from them. They go first if anything else waits for that: for a name, or for a column or key that they point
 * at.
 */
final class Partings {

    private final List<Operation> operations;
    private final List<Table> gone;

    /** @param before what the operations start from */
    Partings(List<Operation> operations, Schema before) {
        this.operations = operations;
        this.gone = operations.stream()
                .filter(DropTable.class::isInstance)
                .map(operation -> before.requireTable(((DropTable) operation).table()))
                .toList();
    }

    boolean mayBeLate() {
        Set<String> names = gone.stream().flatMap(Partings::names).collect(Collectors.toSet());
        Set<String> made = operations.stream().flatMap(Partings::made).collect(Collectors.toSet());
        return Collections.disjoint(names, made)
                && operations.stream()
                        .noneMatch(operation -> goesEarly(operation, made)
                                || gone.stream().anyMatch(table -> standsOn(table, operation)));
    }

    /** Whether what a table that goes may use goes early: a sequence that gives its name, or a composite type as it was. */
    private static boolean goesEarly(Operation operation, Set<String> made) {
        return (operation instanceof DropSequence drop
                        && made.contains(text(drop.sequence().name())))
                || operation instanceof AlterCompositeType
                || operation instanceof RenameAttribute;
    }

    /** Where the two sides of a foreign key could not be compared in between, {@link ForeignKeyGuard} drops it. */
    private boolean standsOn(Table table, Operation operation) {
        return table.constraintsOf(ForeignKey.class).stream()
                .filter(key -> !operations.contains(new DropConstraint(table.name(), key.name())))
                .anyMatch(key -> changes(operation, key));
    }

    private static boolean changes(Operation operation, ForeignKey key) {
        if (operation instanceof DropColumn drop) {
            return key.target().equals(drop.table()) && key.targetColumns().contains(drop.column());
        } else if (operation instanceof DropConstraint drop) {
            return key.target().equals(drop.table());
        }
        return operation instanceof DropIndex drop && key.target().equals(drop.table());
    }

    private static Stream<String> made(Operation operation) {
        if (operation instanceof CreateTable create) {
            return names(create.table());
        } else if (operation instanceof CreateSequence create) {
            return Stream.of(text(create.sequence().name().name()));
        } else if (operation instanceof CreateEnumType create) {
            return Stream.of(text(create.type().name().name()));
        } else if (operation instanceof CreateCompositeType create) {
            return Stream.of(text(create.type().name().name()));
        } else if (operation instanceof AddConstraint add) {
            return Stream.of(text(add.constraint().name()));
        }
        return operation instanceof CreateIndex create
                ? Stream.of(text(create.index().name()))
                : Stream.empty();
    }

    /** What has a name of its own beside the table, such as the sequence of a numbered column in PostgreSQL. */
    private static Stream<String> names(Table table) {
        String own = text(table.name().name());
        Stream<Identifier> inside =
                Stream.concat(table.constraints().keySet().stream(), table.indexes().keySet().stream());
        Stream<String> numbers = table.columns().values().stream()
                .filter(column -> column.identity() != null)
                .map(Column::name)
                .map(column -> own + "_" + text(column) + "_seq");
        return Stream.of(Stream.of(own), inside.map(Partings::text), numbers).flatMap(names -> names);
    }

    private static String text(Identifier name) {
        return name.text().toLowerCase(Locale.ROOT);
    }
}
