package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.introspect.Bystander;
import dev.migration.introspect.BystanderKind;
import dev.migration.introspect.Dependent;
import dev.migration.introspect.LiveDatabase;
import dev.migration.introspect.Surroundings;
import dev.migration.schema.CompositeType;
import dev.migration.schema.EnumType;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts together what is there and what the revisions say of it. Used once. */
final class CurrentSchemaBuilder {

    private final Schema live;
    private final Schema replayed;
    private final Schema desired;
    private final Scope scope;
    private final Dialect dialect;
    private final DatabaseWords words;
    private final Surroundings surroundings;
    private final List<Bystander> bystanders;
    private final UnwantedTables unwanted;
    private final UnwantedParts parts;
    private final List<String> unmanaged = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    CurrentSchemaBuilder(
            LiveDatabase live, Schema replayed, Schema desired, Scope scope, Dialect dialect, DatabaseWords words) {
        Rewording rewording = new Rewording(dialect, words.defaultSchema(), replayed, desired);
        this.live = rewording.of(live.schema());
        this.surroundings = rewording.of(live.surroundings());
        this.bystanders = new ArrayList<>(surroundings.bystanders());
        this.replayed = replayed;
        this.desired = desired;
        this.scope = scope;
        this.dialect = dialect;
        this.words = words;
        this.unwanted = new UnwantedTables(this.live, surroundings, replayed, desired, scope);
        this.parts = new UnwantedParts(
                new Dependents(words, rewording), scope, dependent -> isSeenTo(dependent, scope.filter()));
    }

    /** Whether it goes, too, or belongs to what is compared, where it is changed before. */
    private boolean isSeenTo(Dependent dependent, ObjectFilter filter) {
        ObjectName by = dependent.by();
        if (by != null && live.compositeTypes().containsKey(by)) {
            return filter.takes(SchemaObject.compositeType(by));
        }
        if (by == null
                || !live.tables().containsKey(by)
                || surroundings.partitioned().containsKey(by)) {
            return false;
        }
        boolean known = replayed.tables().containsKey(by) || desired.tables().containsKey(by);
        return known ? filter.takes(SchemaObject.table(by)) : unwanted.takes(by);
    }

    CurrentSchema build() {
        Map<ObjectName, TablePair> withReplayed = pairs(live.tables(), replayed);
        List<CurrentTable> open = new ArrayList<>();
        for (Table table : live.tables().values()) {
            TablePair pair = withReplayed.get(table.name());
            if (pair != null || isManaged(table)) {
                open.add(pair == null ? CurrentTable.adopted(table, dialect) : CurrentTable.of(pair));
            }
        }
        List<Table> tables = managed(open);
        List<Sequence> sequences = sequences();
        replayed.tables().keySet().stream()
                .filter(name ->
                        !live.tables().containsKey(name) && scope.filter().takes(SchemaObject.table(name)))
                .filter(name -> surroundings.inPlaceOf(name).isEmpty())
                .forEach(name -> warnings.add("Table " + name + " was made by a revision and is not in the database."));
        Schema schema = Schema.of(tables, sequences, enumTypes(), compositeTypes());
        warnings.addAll(parts.warnings());
        List<String> others = BystanderLines.of(bystanders, scope.filter());
        return new CurrentSchema(
                schema, replayed, live.sequences().keySet(), surroundings, unmanaged, others, warnings);
    }

    /** A table that no revision made. */
    private boolean isManaged(Table table) {
        ObjectName name = table.name();
        SchemaObject address = SchemaObject.table(name);
        if (desired.tables().containsKey(name) || !scope.filter().takes(address)) {
            return true;
        } else if (surroundings.partitioned().containsKey(name)) {
            bystanders.add(new Bystander(BystanderKind.PARTITIONED_TABLE, name, null));
            return false;
        } else if (unwanted.takes(name)) {
            warnings.addAll(unwanted.warnings(name));
            return true;
        }
        unmanaged.add(address.describe());
        if (scope.dropsUnmanaged()) {
            warnings.addAll(unwanted.warnings(name));
        }
        return false;
    }

    /** What no revision made is looked for in the desired schema, in one go for all tables that have such a thing. */
    private List<Table> managed(List<CurrentTable> open) {
        Map<ObjectName, Table> leftovers = new HashMap<>();
        open.stream()
                .filter(CurrentTable::hasLeftovers)
                .forEach(table -> leftovers.put(table.live().name(), table.leftovers()));
        Map<ObjectName, TablePair> withDesired = pairs(leftovers, desired);
        List<Table> tables = new ArrayList<>();
        for (CurrentTable table : open) {
            TablePair pair = withDesired.get(table.live().name());
            tables.add(table.finish(pair, desired.table(table.live().name()), scope, parts));
            unmanaged.addAll(table.unmanaged());
            warnings.addAll(table.warnings());
        }
        return tables;
    }

    private Map<ObjectName, TablePair> pairs(Map<ObjectName, Table> left, Schema right) {
        Map<ObjectName, TablePair> byName = new HashMap<>();
        TablePair.ofLive(left, right, live.sequences().keySet(), dialect, words)
                .forEach(pair -> byName.put(pair.name(), pair));
        return byName;
    }

    private Collection<EnumType> enumTypes() {
        Map<ObjectName, EnumType> types = new LinkedHashMap<>();
        for (EnumType type : live.enumTypes().values()) {
            if (replayed.enumTypes().containsKey(type.name())
                    || isManaged(SchemaObject.enumType(type.name()), desired.enumTypes())) {
                types.put(type.name(), type);
            }
        }
        if (!dialect.hasEnumTypes()) {
            replayed.enumTypes().forEach(types::putIfAbsent);
        }
        return types.values();
    }

    private List<CompositeType> compositeTypes() {
        List<CompositeType> types = new ArrayList<>();
        for (CompositeType type : live.compositeTypes().values()) {
            CompositeType said = replayed.compositeTypes().get(type.name());
            if (said != null) {
                types.add(dialect.lower(said).equals(type) ? said : type);
            } else if (isManaged(SchemaObject.compositeType(type.name()), desired.compositeTypes())) {
                types.add(type);
            }
        }
        return types;
    }

    private List<Sequence> sequences() {
        List<Sequence> sequences = new ArrayList<>();
        for (Sequence sequence : live.sequences().values()) {
            Sequence said = replayed.sequences().get(sequence.name());
            if (said != null) {
                sequences.add(dialect.lower(said).equals(sequence) ? said : sequence);
            } else if (isManaged(SchemaObject.sequence(sequence.name()), desired.sequences())) {
                sequences.add(sequence);
            }
        }
        if (!dialect.isNativeSequence()) {
            replayed.sequences().values().stream()
                    .filter(said -> said.isNative() && !live.sequences().containsKey(said.name()))
                    .forEach(sequences::add);
        }
        return sequences;
    }

    /** Whether what no revision made belongs to the comparison; what does not is noted. */
    private boolean isManaged(SchemaObject object, Map<ObjectName, ?> wanted) {
        boolean managed = wanted.containsKey(object.owner()) || parts.adopts(object);
        if (!managed) {
            unmanaged.add(object.describe());
        }
        return managed;
    }
}
