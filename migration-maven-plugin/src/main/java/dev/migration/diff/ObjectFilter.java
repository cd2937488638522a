package dev.migration.diff;

import dev.migration.error.MigrationException;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which objects of a database are compared. What is not is neither made, changed nor dropped. Refusing a schema or a
 * table refuses all that is in it; a kind that no pattern names is taken.
 *
 * <p>Not for choosing entities: the processor does that when they are compiled.
 */
public final class ObjectFilter {

    /** Takes everything. */
    public static final ObjectFilter ALL = new ObjectFilter(List.of(), List.of(), Set.of());

    private static final String DEFAULT_SCHEMA = "default";

    private final List<ObjectPattern> included;
    private final List<ObjectPattern> excluded;
    private final Set<ObjectName> excludedTables;

    private ObjectFilter(List<ObjectPattern> included, List<ObjectPattern> excluded, Set<ObjectName> excludedTables) {
        this.included = included;
        this.excluded = excluded;
        this.excludedTables = excludedTables;
    }

    /**
     * Reads patterns.
     *
     * @throws MigrationException if one is not understood; the message says how they are written
     */
    public static ObjectFilter of(List<String> include, List<String> exclude) {
        return new ObjectFilter(
                patterns("migration.includeObjects", include), patterns("migration.excludeObjects", exclude), Set.of());
    }

    /** The same without these tables. */
    ObjectFilter except(Set<ObjectName> tables) {
        return new ObjectFilter(included, excluded, tables);
    }

    private static List<ObjectPattern> patterns(String parameter, List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> ObjectPattern.parse(parameter, text))
                .toList();
    }

    boolean takesAll() {
        return included.isEmpty() && excluded.isEmpty() && excludedTables.isEmpty();
    }

    boolean takes(SchemaObject object) {
        boolean inTable = object.part() != null || object.kind() == ObjectKind.COMMENT;
        boolean isOfTable = inTable || object.kind() == ObjectKind.TABLE;
        return takesSchema(object.owner().schema())
                && !(isOfTable && excludedTables.contains(object.owner()))
                && (!inTable || admits(SchemaObject.table(object.owner())))
                && (object.kind() != ObjectKind.COMMENT
                        || object.part() == null
                        || admits(SchemaObject.column(object.owner(), object.part())))
                && admits(object);
    }

    private boolean takesSchema(@Nullable Identifier schema) {
        return admits(ObjectKind.SCHEMA, List.of(schema == null ? DEFAULT_SCHEMA : schema.text()));
    }

    private boolean admits(SchemaObject object) {
        return admits(object.kind(), object.path());
    }

    private boolean admits(ObjectKind kind, List<String> path) {
        boolean unrestricted = included.stream().noneMatch(pattern -> pattern.kind() == kind);
        return (unrestricted || included.stream().anyMatch(pattern -> pattern.fits(kind, path)))
                && excluded.stream().noneMatch(pattern -> pattern.fits(kind, path));
    }

    /** The schemas that must be read to compare: no other is looked into. */
    public Set<Identifier> schemasToRead(List<Schema> sides) {
        Set<Identifier> schemas = new LinkedHashSet<>();
        for (Schema side : sides) {
            side.schemas().stream().filter(this::takesSchema).forEach(schemas::add);
            side.tables().values().stream()
                    .filter(table -> takesSchema(table.name().schema()))
                    .flatMap(table -> table.constraintsOf(ForeignKey.class).stream())
                    .map(key -> key.target().schema())
                    .filter(schema -> schema != null && side.schemas().contains(schema))
                    .forEach(schemas::add);
        }
        return schemas;
    }
}
