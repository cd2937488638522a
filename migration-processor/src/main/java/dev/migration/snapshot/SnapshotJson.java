package dev.migration.snapshot;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.migration.error.MigrationException;
import dev.migration.schema.Column;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Constraint;
import dev.migration.schema.EnumType;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a {@link Snapshot}: JSON of format 1, the same bytes for the same snapshot. Thread-safe.
 *
 * <p>Records are objects with their components' names; of a closed family ({@code ColumnType}) the member's name stands
 * first, as {@code kind}. Names are strings in their text form; what is null is left out.
 */
public final class SnapshotJson {

    private static final int FORMAT = 1;

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .registerTypeAdapter(Identifier.class, text(Identifier::of))
            .registerTypeAdapter(ObjectName.class, text(ObjectName::of))
            .registerTypeAdapterFactory(new SealedTypes())
            .create();

    private SnapshotJson() {}

    /** The text for {@code snapshot}, ending in a line feed. */
    public static String write(Snapshot snapshot) {
        return GSON.toJson(Document.of(snapshot)) + "\n";
    }

    /**
     * Reads a snapshot.
     *
     * @param source where {@code json} comes from, for messages
     * @throws MigrationException if it is none, or of another format
     */
    public static Snapshot read(String json, String source) {
        Document document;
        try {
            document = GSON.fromJson(json, Document.class);
        } catch (RuntimeException e) {
            throw damaged(source, String.valueOf(e.getMessage()), e);
        }
        if (document == null) {
            throw damaged(source, "it is empty", null);
        }
        if (document.format != FORMAT) {
            throw damaged(source, "it has format " + document.format + ", expected " + FORMAT, null);
        }
        try {
            return document.snapshot();
        } catch (RuntimeException e) {
            throw damaged(source, String.valueOf(e.getMessage()), e);
        }
    }

    private static MigrationException damaged(String source, String why, @Nullable Throwable cause) {
        return new MigrationException(
                "The snapshot " + source + " cannot be read: " + why + ".",
                "Compile the project again with migration-processor of the version of migration-maven-plugin"
                        + " (mvn clean compile).",
                cause);
    }

    private static <T> TypeAdapter<T> text(Function<String, T> parse) {
        return new TypeAdapter<T>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                out.value(value.toString());
            }

            @Override
            public T read(JsonReader in) throws IOException {
                return parse.apply(in.nextString());
            }
        }.nullSafe();
    }

    private record Document(
            int format,
            @Nullable Map<String, String> options,
            List<String> entities,
            List<String> converters,
            List<TableObject> tables,
            List<Sequence> sequences,
            @Nullable List<EnumType> enumTypes,
            @Nullable List<CompositeType> compositeTypes,
            Map<String, String> origins,
            @Nullable Map<String, List<String>> users,
            @Nullable Map<String, String> formerNames,
            @Nullable Map<String, List<String>> values) {

        static Document of(Snapshot snapshot) {
            Schema schema = snapshot.schema();
            return new Document(
                    FORMAT,
                    snapshot.options().isEmpty() ? null : snapshot.options(),
                    snapshot.entities(),
                    snapshot.converters(),
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
                    schema,
                    origins,
                    users == null ? Map.of() : byName(users),
                    formerNames == null ? Map.of() : formerNames,
                    values == null ? Map.of() : values);
        }
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

    private record TableObject(
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
