package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.EntityClass;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Sequence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;

/** All tables and sequences in the making. */
final class Drafts {

    private final Naming naming;
    private final String defaultSchema;
    private final Map<ObjectName, TableDraft> tables = new TreeMap<>();
    private final Map<ObjectName, Sequence> sequences = new TreeMap<>();
    private final Map<ObjectName, Set<String>> sequenceUsers = new TreeMap<>();

    Drafts(Naming naming, String defaultSchema) {
        this.naming = naming;
        this.defaultSchema = defaultSchema;
    }

    /** The table of that name, made at the first call. */
    TableDraft table(Identifier logical, String schema, String origin) {
        ObjectName name = name(logical, schema);
        return tables.computeIfAbsent(name, key -> new TableDraft(key, origin));
    }

    /**
     * The table that goes with {@code source}, made at the first call.
     *
     * @param written its name; empty for that of {@code source} with {@code suffix}
     * @param schema its schema; empty for that of {@code source}
     */
    TableDraft beside(TableDraft source, String written, String suffix, String schema) {
        Identifier own = source.name.name();
        Identifier logical = written.isEmpty() ? Naming.like(own, own.text() + suffix) : Naming.logical(written);
        ObjectName name = schema.isEmpty()
                ? new ObjectName(source.name.schema(), naming.physical(logical))
                : name(logical, schema);
        return tables.computeIfAbsent(name, key -> new TableDraft(key, source.origin));
    }

    ObjectName name(Identifier logical, String schema) {
        Identifier physical = naming.physical(logical);
        String owner = schema.isEmpty() ? defaultSchema : schema;
        return new ObjectName(owner.isEmpty() ? null : naming.physical(Naming.logical(owner)), physical);
    }

    /** Adds a sequence that {@code user} draws its numbers from. */
    void sequence(Sequence sequence, EntityClass user, Element element) {
        Sequence known = sequences.merge(sequence.name(), sequence, Drafts::needed);
        if (!known.equals(sequence.withNative(known.isNative()))) {
            throw new Problem(
                    Message.SEQUENCE_CONFLICT, element, sequence.name(), sequence.start(), sequence.increment());
        }
        sequenceUsers.computeIfAbsent(sequence.name(), name -> new TreeSet<>()).add(user.binaryName());
    }

    /** Adds a sequence that no entity draws its ids from; one of that name stays as it is. */
    void sequence(Sequence sequence) {
        sequences.putIfAbsent(sequence.name(), sequence);
    }

    /** One that somebody needs on every database is there on every one. */
    private static Sequence needed(Sequence known, Sequence other) {
        return known.withNative(known.isNative() && other.isNative());
    }

    Collection<TableDraft> tables() {
        return tables.values();
    }

    Collection<Sequence> sequences() {
        return sequences.values();
    }

    /** The entity classes that need a table or sequence. */
    Map<ObjectName, List<String>> users() {
        Map<ObjectName, List<String>> users = new TreeMap<>();
        sequenceUsers.forEach((name, classes) -> users.put(name, List.copyOf(classes)));
        for (TableDraft table : tables.values()) {
            if (!table.users.isEmpty()) {
                // a sequence may have the name of a table
                users.merge(table.name, List.copyOf(table.users), Drafts::union);
            }
        }
        return users;
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> both = new TreeSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
