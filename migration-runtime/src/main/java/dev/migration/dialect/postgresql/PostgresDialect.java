package dev.migration.dialect.postgresql;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.EnumCheck;
import dev.migration.dialect.Refusal;
import dev.migration.dialect.Session;
import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PostgreSQL 13 and later. */
public final class PostgresDialect implements Dialect {

    private static final String DEFAULT_COLLATION = "default";

    @Override
    public String id() {
        return "postgresql";
    }

    @Override
    public boolean supports(String productName) {
        return productName.equalsIgnoreCase("PostgreSQL");
    }

    @Override
    public String quote(Identifier name) {
        return PostgresNames.quote(name);
    }

    @Override
    public String typeName(ColumnType type) {
        return PostgresTypes.name(type);
    }

    @Override
    public ColumnType parseType(String nativeType) {
        return PostgresTypes.parse(nativeType);
    }

    @Override
    public Optional<String> misfits(Column before, Column after) {
        if (after.generated() != null) {
            return Optional.empty();
        }
        boolean castable = PostgresCasts.isPossible(PostgresColumns.stored(before), PostgresColumns.stored(after));
        return castable
                ? PostgresRounding.misfits(before, after)
                : Optional.of(PostgresNames.sql(after.name()) + " is not null");
    }

    @Override
    public String literal(DefaultValue value) {
        return PostgresFragments.literal(value);
    }

    @Override
    public Table lower(Table table) {
        List<Constraint> constraints = new ArrayList<>(table.constraints().values());
        for (Column column : table.columns().values()) {
            enumCheck(table, column).ifPresent(constraints::add);
        }
        List<Identifier> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        return Table.of(
                table.name(),
                table.columns().values().stream()
                        .map(column -> lower(column, key.contains(column.name())))
                        .toList(),
                constraints,
                table.indexes().values().stream().map(PostgresDialect::lower).toList(),
                table.comment());
    }

    /** Empty also where the table lists the check already, having been lowered before. */
    private Optional<? extends Constraint> enumCheck(Table table, Column column) {
        return EnumCheck.of(table.name(), column, this::quote)
                .filter(check -> !table.constraints().containsKey(check.name()));
    }

    /** A column of the primary key is NOT NULL whether or not it says so, and the default collation is as good as none. */
    private static Column lower(Column column, boolean isKey) {
        Column stored = NativeColumns.plain(column).withNullable(column.nullable() && !isKey);
        if (DEFAULT_COLLATION.equals(stored.collation())) {
            stored = stored.withCollation(null);
        }
        return stored.withType(PostgresTypes.stored(stored.type()));
    }

    @Override
    public CompositeType lower(CompositeType type) {
        return PostgresComposites.lower(type);
    }

    private static Index lower(Index index) {
        boolean defaultMethod = "btree".equalsIgnoreCase(index.method());
        return defaultMethod
                ? new Index(
                        index.name(),
                        index.keys(),
                        index.unique(),
                        index.where(),
                        null,
                        index.include(),
                        index.nullsNotDistinct())
                : index;
    }

    @Override
    public List<Step> plan(List<Operation> recorded, Connection connection) throws SQLException {
        Families families = Families.of(NativeColumns.plain(recorded), connection);
        List<Operation> operations = families.ordered();
        PostgresPlanner planner = new PostgresPlanner(this, families, connection);
        List<Step> steps = new ArrayList<>();
        int next = 0;
        while (next < operations.size()) {
            Operation operation = operations.get(next);
            try {
                if (operation instanceof AlterColumn alter) {
                    AlterationRun run = AlterationRun.of(alter, operations.subList(next, operations.size()));
                    run.backfills().forEach(backfill -> steps.addAll(planner.visit(backfill)));
                    steps.addAll(planner.alter(run.table(), run.changes()));
                    next += run.size();
                } else {
                    steps.addAll(operation.accept(planner));
                    next++;
                }
            } catch (Refusal e) {
                throw new MigrationException(
                        "Cannot " + operation.describe() + " on PostgreSQL: " + e.getMessage() + ".", e.remedy(), e);
            }
        }
        return steps;
    }

    @Override
    public boolean exists(ObjectName table, Connection connection) throws SQLException {
        return Relations.exists(table, connection);
    }

    @Override
    public Optional<String> advice(SQLException failure) {
        return PostgresTroubles.advice(failure);
    }

    @Override
    public Session open(Connection connection) throws SQLException {
        return new PostgresSession(connection);
    }
}
