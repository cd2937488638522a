package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Sequence;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** All tables and sequences in the making. */
final class Drafts {

    private final Naming naming;
    private final String defaultSchema;
    private final Map<ObjectName, TableDraft> tables = new TreeMap<>();
    private final Map<ObjectName, Sequence> sequences = new TreeMap<>();

    Drafts(Naming naming, String defaultSchema) {
        this.naming = naming;
        this.defaultSchema = defaultSchema;
    }

    /** The table of that name, made at the first call. */
    TableDraft table(Identifier logical, String schema, String origin) {
        ObjectName name = name(logical, schema);
        return tables.computeIfAbsent(name, key -> new TableDraft(key, origin));
    }

    ObjectName name(Identifier logical, String schema) {
        Identifier physical = naming.physical(logical);
        String owner = schema.isEmpty() ? defaultSchema : schema;
        return new ObjectName(owner.isEmpty() ? null : naming.physical(Naming.logical(owner)), physical);
    }

    void sequence(Sequence sequence, Element element) {
        Sequence known = sequences.putIfAbsent(sequence.name(), sequence);
        if (known != null && !known.equals(sequence)) {
            throw new Problem(
                    Message.SEQUENCE_CONFLICT, element, sequence.name(), sequence.start(), sequence.increment());
        }
    }

    Collection<TableDraft> tables() {
        return tables.values();
    }

    Collection<Sequence> sequences() {
        return sequences.values();
    }
}
