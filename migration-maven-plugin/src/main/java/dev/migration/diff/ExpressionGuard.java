package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.operation.Operation;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Constraint;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes checks and indexes with expressions again, in the words of the model, where a column in them gets a type of
 * another kind. PostgreSQL would carry them over with the casts that it once added for the old type.
 */
final class ExpressionGuard {

    private final Schema before;
    private final Schema desired;
    private final Map<ObjectName, List<Identifier>> retyped = new HashMap<>();
    private final Set<Operation> planned;

    /** @param operations all that are planned without this */
    ExpressionGuard(Schema before, Schema desired, List<Operation> operations, Dialect dialect) {
        this.before = before;
        this.desired = desired;
        this.planned = new HashSet<>(operations);
        for (Operation operation : operations) {
            if (operation instanceof AlterColumn alter && TypeFamily.changes(alter, dialect, TypeFamily::isReadAlike)) {
                retyped.computeIfAbsent(alter.table(), table -> new ArrayList<>())
                        .add(alter.after().name());
            }
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (ObjectName name : retyped.keySet().stream().sorted().toList()) {
            Table table = before.requireTable(name);
            Table wanted = desired.requireTable(name);
            table.constraintsOf(CheckConstraint.class).forEach(check -> guard(name, check, wanted, operations));
            table.indexes().values().forEach(index -> guard(name, index, wanted, operations));
        }
        return operations;
    }

    private void guard(ObjectName table, CheckConstraint check, Table wanted, List<Operation> operations) {
        Constraint after = wanted.constraints().get(check.name());
        DropConstraint drop = new DropConstraint(table, check.name());
        if (after != null && isOverRetyped(table, Stream.of(check.expression())) && !planned.contains(drop)) {
            operations.add(drop);
            operations.add(new AddConstraint(table, after));
        }
    }

    private void guard(ObjectName table, Index index, Table wanted, List<Operation> operations) {
        Index after = wanted.indexes().get(index.name());
        DropIndex drop = new DropIndex(table, index.name());
        if (after != null && isOverRetyped(table, expressions(index)) && !planned.contains(drop)) {
            operations.add(drop);
            operations.add(new CreateIndex(table, after));
        }
    }

    private static Stream<String> expressions(Index index) {
        Stream<String> keys = index.keys().stream()
                .flatMap(key -> key.expression() == null ? Stream.empty() : Stream.of(key.expression()));
        return index.where() == null ? keys : Stream.concat(keys, Stream.of(index.where()));
    }

    private boolean isOverRetyped(ObjectName table, Stream<String> expressions) {
        List<Identifier> columns = retyped.getOrDefault(table, List.of());
        return expressions.anyMatch(
                expression -> columns.stream().anyMatch(column -> ExpressionText.names(expression, column)));
    }
}
