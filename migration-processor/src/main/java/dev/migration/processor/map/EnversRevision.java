package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identity;
import dev.migration.schema.Sequence;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The table of revisions, to which all audit tables refer: that of the {@code @RevisionEntity}, or {@code REVINFO}. */
final class EnversRevision {

    private static final Set<String> INTS = Set.of("int", "java.lang.Integer");

    private final Context context;
    private final EnversWords words;
    private final TableDraft table;
    private final List<ColumnDraft> key;
    private final MappedType number;

    private EnversRevision(
            Context context, EnversWords words, TableDraft table, List<ColumnDraft> key, MappedType number) {
        this.context = context;
        this.words = words;
        this.table = table;
        this.key = key;
        this.number = number;
    }

    static EnversRevision of(Context context, EnversWords words, Collection<EntityMapping> mappings) {
        for (EntityMapping mapping : mappings) {
            if (mapping.entity().annotations().has(EnversWords.REVISION_ENTITY)) {
                return new EnversRevision(context, words, mapping.table(), mapping.key(), number(mapping));
            }
        }
        return standard(context, words);
    }

    private static MappedType number(EntityMapping mapping) {
        Attribute number = mapping.entity().allAttributes().stream()
                .filter(attribute -> attribute.annotations().has(EnversWords.REVISION_NUMBER))
                .findFirst()
                .orElse(null);
        ColumnDraft column = mapping.key().get(0);
        boolean isInt = number == null || INTS.contains(number.type().toString());
        return column.definition() == null
                ? MappedType.of(isInt ? new ColumnType.Int() : new ColumnType.BigInt())
                : MappedType.of(column.definition());
    }

    private static EnversRevision standard(Context context, EnversWords words) {
        EnversTable table = table(context, words, "REVINFO");
        MappedType number = MappedType.of(new ColumnType.Int());
        ColumnDraft revision = table.add("REV", number);
        revision.identity = words.hasNativeIds() ? Identity.NATIVE : null;
        List<ColumnDraft> key = List.of(revision);
        table.draft.addKey(key);
        table.add("REVTSTMP", MappedType.of(new ColumnType.BigInt()));
        return new EnversRevision(context, words, table.draft, key, number);
    }

    private static EnversTable table(Context context, EnversWords words, String name) {
        return new EnversTable(
                context.drafts.table(Naming.logical(name), words.schema(), EnversWords.DEFAULT_REVISION), context);
    }

    /** Adds the column that tells the revision of a row. */
    ColumnDraft number(EnversTable audit) {
        ColumnDraft column = audit.add(words.revision(), number);
        use(audit);
        return column;
    }

    /** Adds what there is of a row that no other one completes, with what was done to it. */
    ColumnDraft head(EnversTable audit, ColumnDraft revision) {
        ends(audit, revision);
        return kind(audit, words.kind());
    }

    /** As {@link #head}, where what was done to a row is a part of its id. */
    ColumnDraft headOfId(EnversTable audit, ColumnDraft revision) {
        ends(audit, revision);
        // Envers writes no name for the column, and the id is an attribute of its own
        return kind(audit, context.naming.attribute(words.kindInId()).text());
    }

    private void ends(EnversTable audit, ColumnDraft revision) {
        refer(audit, revision);
        if (words.hasEnds()) {
            refer(audit, audit.add(words.end(), number));
        }
        if (words.hasEndTimes()) {
            endTime(audit);
        }
    }

    private static ColumnDraft kind(EnversTable audit, String name) {
        return audit.add(name, MappedType.of(new ColumnType.TinyInt()));
    }

    void endTime(EnversTable audit) {
        audit.add(
                words.endTime(),
                MappedType.of(words.endTimesAreNumbers() ? new ColumnType.BigInt() : new ColumnType.Timestamp(6)));
    }

    private void refer(EnversTable audit, ColumnDraft column) {
        audit.draft.addForeignKey(new ForeignKeyDraft("", List.of(column), table, key));
    }

    /** Says who needs the table, and makes what belongs to it when the first does. */
    private void use(EnversTable audit) {
        if (!table.origin.equals(EnversWords.DEFAULT_REVISION) || audit.draft.users.isEmpty()) {
            return;
        }
        if (table.users.isEmpty()) {
            context.drafts.sequence(sequence());
        }
        table.users.addAll(audit.draft.users);
        if (words.tracksEntities()) {
            changes().users.addAll(table.users);
        }
    }

    private Sequence sequence() {
        return words.hasNativeIds()
                ? new GeneratorMapper(context).implicit(table.name.name()).withNative(true)
                : new Sequence(context.drafts.name(Naming.logical("REVISION_GENERATOR"), ""), 1, 1);
    }

    private TableDraft changes() {
        EnversTable changes = table(context, words, "REVCHANGES");
        ColumnDraft revision = changes.add("REV", number);
        revision.nullable = !context.settings.orm().requiresRevisionsOfChanges();
        ColumnDraft name = changes.add("ENTITYNAME", MappedType.of(new ColumnType.Varchar(255)));
        if (context.settings.orm().nullableSetsAreUnique()) {
            changes.draft.addUnique(List.of(revision, name));
        }
        refer(changes, revision);
        return changes.draft;
    }
}
