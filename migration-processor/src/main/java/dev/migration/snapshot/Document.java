package dev.migration.snapshot;

import dev.migration.schema.Column;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Constraint;
import dev.migration.schema.EnumType;
import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A snapshot as it is laid out in JSON. */
record Document(
        int format,
        @Nullable Map<String, String> options,
        List<String> entities,
        List<String> converters,
        @Nullable List<String> embeddables,
        List<TableObject> tables,
        List<Sequence> sequences,
        @Nullable List<EnumType> enumTypes,
        @Nullable List<CompositeType> compositeTypes,
        Map<String, String> origins,
        @Nullable Map<String, List<String>> users,
        @Nullable Map<String, String> formerNames,
        @Nullable Map<String, List<String>> values) {

    static final int FORMAT = 1;

    static Document of(Snapshot snapshot) {
        Schema schema = snapshot.schema();
        return new Document(
                FORMAT,
                snapshot.options().isEmpty() ? null : snapshot.options(),
                snapshot.entities(),
                snapshot.converters(),
                snapshot.embeddables().isEmpty() ? null : snapshot.embeddables(),
                schema.tables().values().stream().map(TableObject::of).toList(),
                List.copyOf(schema.sequences().values()),
                schema.enumTypes().isEmpty()
                        ? null
                        : List.copyOf(schema.enumTypes().values()),
                schema.compositeTypes().isEmpty()
                        ? null
                        : List.copyOf(schema.compositeTypes().values()),
                snapshot.origins(),
                snapshot.users().isEmpty() ? null : byText(snapshot.users()),
                snapshot.formerNames().isEmpty() ? null : snapshot.formerNames(),
                snapshot.values().isEmpty() ? null : snapshot.values());
    }

    Snapshot snapshot() {
        Schema schema = Schema.of(
                tables.stream().map(TableObject::table).toList(),
                sequences,
                enumTypes == null ? List.of() : enumTypes,
                compositeTypes == null ? List.of() : compositeTypes);
        return new Snapshot(
                options == null ? Map.of() : options,
                entities,
                converters,
                embeddables == null ? List.of() : embeddables,
                schema,
                origins,
                users == null ? Map.of() : byName(users),
                formerNames == null ? Map.of() : formerNames,
                values == null ? Map.of() : values);
    }

    // Gson writes keys by toString, but does not read them back through an adapter of their own
    private static Map<String, List<String>> byText(Map<ObjectName, List<String>> users) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        users.forEach((name, classes) -> texts.put(name.toString(), classes));
        return texts;
    }

    private static Map<ObjectName, List<String>> byName(Map<String, List<String>> users) {
        Map<ObjectName, List<String>> names = new HashMap<>();
        users.forEach((text, classes) -> names.put(ObjectName.of(text), classes));
        return names;
    }

    record TableObject(
            ObjectName name,
            List<Column> columns,
            List<Constraint> constraints,
            List<Index> indexes,
            @Nullable String comment) {

        static TableObject of(Table table) {
            return new TableObject(
                    table.name(),
                    List.copyOf(table.columns().values()),
                    List.copyOf(table.constraints().values()),
                    List.copyOf(table.indexes().values()),
                    table.comment());
        }

        Table table() {
            return Table.of(name, columns, constraints, indexes, comment);
        }
    }
}
