package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.operation.AlterCompositeType;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Statements on composite types, and when values must be rewritten. */
final class PostgresComposites {

    private static final ColumnType WHOLE = new ColumnType.Decimal(38, 0);

    private PostgresComposites() {}

    static String create(CompositeType type) {
        return "create type " + PostgresNames.sql(type.name()) + " as "
                + type.attributes().stream()
                        .map(PostgresComposites::attribute)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String attribute(CompositeType.Attribute attribute) {
        return PostgresNames.sql(attribute.name()) + " " + PostgresTypes.name(attribute.type());
    }

    /** An attribute as it is read back. */
    static CompositeType lower(CompositeType type) {
        return type.mapTypes(PostgresTypes::stored);
    }

    /**
     * PostgreSQL lets attributes come at the end and go while columns have the type. It changes none, and their order is
     * that of their coming.
     */
    static List<Step> alter(AlterCompositeType op) {
        CompositeType whole = op.after()
                .map(attribute -> op.before()
                        .attribute(attribute.name())
                        .filter(was -> isFraction(lower(was.type())) && isWhole(lower(attribute.type())))
                        .map(was -> new CompositeType.Attribute(was.name(), WHOLE))
                        .orElse(attribute));
        // as text, in which JSON has it, a fraction is no integer, not even one of zero
        return whole.equals(op.after())
                ? List.of(alterOnce(op))
                : List.of(
                        alterOnce(new AlterCompositeType(op.before(), whole)),
                        alterOnce(new AlterCompositeType(whole, op.after())));
    }

    private static ColumnType lower(ColumnType type) {
        return PostgresTypes.stored(type);
    }

    private static boolean isFraction(ColumnType type) {
        return type instanceof ColumnType.Decimal
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision;
    }

    private static boolean isWhole(ColumnType type) {
        return type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt;
    }

    private static Step alterOnce(AlterCompositeType op) {
        CompositeType before = lower(op.before());
        CompositeType after = lower(op.after());
        List<CompositeType.Attribute> kept = new ArrayList<>(before.attributes());
        kept.retainAll(after.attributes());
        boolean inPlace = kept.equals(after.attributes()
                        .subList(0, Math.min(kept.size(), after.attributes().size())))
                && before.attributes().stream()
                        .allMatch(attribute -> kept.contains(attribute)
                                || after.attribute(attribute.name()).isEmpty());
        return inPlace
                ? new Step.Sql(statement(op, kept.size(), kept))
                : new CompositeRebuild(op.describe(), op.after().name(), statement(op, 0, List.of())).step();
    }

    /**
     * Drops all attributes but those that are kept, and adds those from {@code first} on; those of one name go before
     * others come.
     */
    private static String statement(AlterCompositeType op, int first, List<CompositeType.Attribute> kept) {
        List<String> changes = new ArrayList<>();
        for (CompositeType.Attribute attribute : op.before().attributes()) {
            if (kept.stream().noneMatch(other -> other.name().equals(attribute.name()))) {
                changes.add("drop attribute " + PostgresNames.sql(attribute.name()));
            }
        }
        List<CompositeType.Attribute> wanted = op.after().attributes();
        wanted.subList(first, wanted.size()).forEach(attribute -> changes.add("add attribute " + attribute(attribute)));
        return "alter type " + PostgresNames.sql(op.after().name()) + " " + String.join(", ", changes);
    }
}
