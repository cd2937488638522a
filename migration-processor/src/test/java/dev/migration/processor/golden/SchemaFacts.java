package dev.migration.processor.golden;

import dev.migration.dialect.postgresql.PostgresDialect;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.Match;
import dev.migration.schema.ObjectName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The facts of a schema as PostgreSQL would have it. */
final class SchemaFacts {

    private final PostgresDialect dialect = new PostgresDialect();
    private final SortedSet<String> facts = new TreeSet<>();

    static SortedSet<String> of(Schema schema) {
        SchemaFacts reader = new SchemaFacts();
        schema.tables().values().forEach(reader::table);
        schema.enumTypes()
                .values()
                .forEach(type -> reader.facts.add(Fact.enumeration(
                        reader.name(type.name()),
                        type.values().stream().collect(Collectors.joining("','", "'", "'")))));
        schema.compositeTypes()
                .values()
                .forEach(type -> reader.facts.add(Fact.composite(
                        reader.name(type.name()),
                        type.attributes().stream()
                                .map(attribute -> reader.name(attribute.name()) + " " + reader.type(attribute.type()))
                                .toList())));
        schema.sequences()
                .values()
                .forEach(sequence -> reader.facts.add(Fact.sequence(
                        reader.name(sequence.name()), sequence.start(), sequence.increment(), options(sequence))));
        return reader.facts;
    }

    private static String options(Sequence sequence) {
        return sequence.options() == null ? "" : sequence.options().cycle() ? " cycle" : " " + sequence.options();
    }

    private void table(Table logical) {
        Table table = dialect.lower(logical);
        String name = name(table.name());
        facts.add(Fact.table(name));
        if (table.comment() != null) {
            facts.add(Fact.comment(name, table.comment()));
        }
        table.columns().values().forEach(column -> column(name, column));
        table.primaryKey().ifPresent(key -> facts.add(Fact.primaryKey(name, names(key.columns()))));
        for (UniqueConstraint unique : table.constraintsOf(UniqueConstraint.class)) {
            facts.add(Fact.unique(name, names(unique.columns())));
        }
        for (ForeignKey key : table.constraintsOf(ForeignKey.class)) {
            facts.add(Fact.foreignKey(
                    name, names(key.columns()), name(key.target()), names(key.targetColumns()), behind(key)));
        }
        for (CheckConstraint check : table.constraintsOf(CheckConstraint.class)) {
            facts.addAll(Fact.checks(name, check.expression()));
        }
        for (Index index : table.indexes().values()) {
            facts.add(Fact.index(name, index.keys().stream().map(this::key).toList()));
        }
    }

    private void column(String table, Column column) {
        String name = name(column.name());
        List<String> details = new ArrayList<>();
        String type = type(column.type());
        if (column.defaultValue() != null) {
            details.add("default " + Fact.plain(dialect.literal(column.defaultValue())));
        }
        if (column.collation() != null) {
            details.add("collate " + column.collation());
        }
        if (column.generated() != null) {
            details.add("as " + Fact.plain("(" + column.generated().expression() + ")" + stored(column.generated())));
        }
        if (column.identity() != null) {
            details.add("identity");
        }
        facts.add(Fact.column(table, name, type, column.nullable(), details));
        if (column.comment() != null) {
            facts.add(Fact.comment(table + "." + name, column.comment()));
        }
    }

    private String type(ColumnType type) {
        if (type instanceof ColumnType.NamedEnum named) {
            return name(named.type());
        } else if (type instanceof ColumnType.Composite composite) {
            return name(composite.type());
        }
        return type instanceof ColumnType.Array array
                ? type(array.element()) + "[]"
                : DdlFacts.canonical(dialect.typeName(type));
    }

    private static String stored(Generated generated) {
        return generated.storage() == Generated.Storage.STORED ? " stored" : "";
    }

    private String key(IndexKey key) {
        String text = key.column() == null ? String.valueOf(key.expression()) : name(key.column());
        return key.descending() ? text + " desc" : text;
    }

    private static String behind(ForeignKey key) {
        List<String> words = new ArrayList<>();
        if (key.match() == Match.FULL) {
            words.add("match full");
        }
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            words.add("on delete " + key.onDelete().sql());
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            words.add("on update " + key.onUpdate().sql());
        }
        if (key.deferrability() != Deferrability.NOT_DEFERRABLE) {
            words.add("deferrable");
        }
        if (key.deferrability() == Deferrability.INITIALLY_DEFERRED) {
            words.add("initially deferred");
        }
        return String.join(" ", words);
    }

    private List<String> names(List<Identifier> columns) {
        return columns.stream().map(this::name).toList();
    }

    private String name(Identifier name) {
        return DdlFacts.fold(dialect.quote(name));
    }

    private String name(ObjectName name) {
        return DdlFacts.fold(dialect.quote(name));
    }
}
