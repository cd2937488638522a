package dev.migration.diff;

import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which columns of a model get their numbers from which of its sequences. */
public final class Numbering {

    /** None from any. */
    public static final Numbering NONE = new Numbering(Map.of());

    private final Map<ObjectName, List<NumberedColumn>> columns;

    private Numbering(Map<ObjectName, List<NumberedColumn>> columns) {
        this.columns = columns;
    }

    /**
     * The ids of the entities that use a sequence are what it numbers.
     *
     * @param origins by table its entity class, as {@code Snapshot} says it
     * @param users by sequence the entity classes that draw from it, as {@code Snapshot} says it
     */
    public static Numbering of(Schema model, Map<String, String> origins, Map<ObjectName, List<String>> users) {
        Map<ObjectName, List<NumberedColumn>> columns = new HashMap<>();
        for (ObjectName sequence : model.sequences().keySet()) {
            List<String> classes = users.getOrDefault(sequence, List.of());
            columns.put(
                    sequence,
                    model.tables().values().stream()
                            .filter(table -> classes.contains(
                                    origins.getOrDefault(table.name().toString(), "")))
                            .flatMap(Numbering::id)
                            .filter(id -> id.isIn(model))
                            .toList());
        }
        return new Numbering(columns);
    }

    private static Stream<NumberedColumn> id(Table table) {
        List<Identifier> key = table.constraints().values().stream()
                .filter(PrimaryKey.class::isInstance)
                .findFirst()
                .map(found -> found.columns())
                .orElse(List.of());
        return key.size() == 1
                        && !Identity.isEverywhere(
                                table.requireColumn(key.get(0)).identity())
                ? Stream.of(new NumberedColumn(table.name(), key.get(0)))
                : Stream.empty();
    }

    List<NumberedColumn> of(ObjectName sequence) {
        return columns.getOrDefault(sequence, List.of());
    }
}
