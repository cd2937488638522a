package dev.migration.processor.map;

import dev.migration.processor.naming.Naming;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An audit table in the making. What Envers takes over of a column is its name and its type with what that asks of values,
 * not whether it can be null, its default or its comment.
 */
final class EnversTable {

    private static final int FRACTION = 6;

    final TableDraft draft;

    /** The columns of the audited id, in its order, and that of the revision. */
    private List<ColumnDraft> row = List.of();

    /** Those that are here by this one, where other audit tables of the same name may have been before. */
    private final Set<ColumnDraft> made = new HashSet<>();

    private final Context context;

    EnversTable(TableDraft draft, Context context) {
        this.draft = draft;
        this.context = context;
    }

    /**
     * The audit table of {@code source}, which the same entities need.
     *
     * @param schema empty for that of {@code source}
     */
    static EnversTable of(TableDraft source, String name, String schema, Context context) {
        TableDraft draft = context.drafts.beside(source, name, "", schema);
        draft.users.addAll(source.users);
        return new EnversTable(draft, context);
    }

    /** Adds a column with the name and the type of {@code source}. */
    ColumnDraft value(ColumnDraft source) {
        return value(source, typeOf(source));
    }

    /** Adds a column with the name of {@code source} and a type of its own. */
    ColumnDraft value(ColumnDraft source, MappedType type) {
        return add(source.logical, source.name, source, type);
    }

    List<ColumnDraft> values(Collection<ColumnDraft> sources) {
        return sources.stream().map(this::value).toList();
    }

    /** Adds columns that refer to {@code ids}, whose types they have, under the names of {@code sources} without quotes. */
    List<ColumnDraft> references(List<ColumnDraft> sources, List<ColumnDraft> ids) {
        List<Identifier> names = sources.stream()
                .map(source -> Identifier.of(source.name.text()))
                .toList();
        return references(names, sources, ids);
    }

    /** As {@link #references(List, List)}, under other names. */
    List<ColumnDraft> references(List<Identifier> names, List<ColumnDraft> sources, List<ColumnDraft> ids) {
        List<ColumnDraft> added = new ArrayList<>();
        for (int i = 0; i < Math.min(names.size(), sources.size()); i++) {
            ColumnDraft source = sources.get(i);
            ColumnDraft target = source.target();
            ColumnDraft id = target != null && ids.contains(target) ? target : ids.get(Math.min(i, ids.size() - 1));
            added.add(add(names.get(i), names.get(i), source, typeOf(id)));
        }
        return added;
    }

    private MappedType typeOf(ColumnDraft source) {
        return source.mapped(type(source));
    }

    private ColumnDraft add(Identifier logical, Identifier name, ColumnDraft source, MappedType type) {
        ColumnDraft column = new ColumnDraft(logical, context.naming.physical(name), source.origin).type(type);
        column.formerName = source.formerName;
        return add(column);
    }

    /** Adds a column that Envers has of its own. */
    ColumnDraft add(String name, MappedType type) {
        Identifier logical = Naming.logical(name);
        return add(new ColumnDraft(logical, context.naming.physical(logical), draft.origin).type(type));
    }

    private ColumnDraft add(ColumnDraft column) {
        ColumnDraft placed = draft.add(column);
        if (placed == column) {
            made.add(column);
            draft.checkValues(column);
        }
        return placed;
    }

    // how many digits a second has is lost on the way, but for parts of documents
    private ColumnType type(ColumnDraft source) {
        ColumnType type = source.typeBeforeValidation();
        if (source.written() != null || source.isInDocument) {
            return type;
        }
        int fractionOfTimes = context.settings.orm().fractionOfTimes();
        return switch (type.getClass().getSimpleName()) {
            case "Timestamp" -> new ColumnType.Timestamp(FRACTION);
            case "TimestampTz" -> new ColumnType.TimestampTz(FRACTION);
            case "Time" -> new ColumnType.Time(fractionOfTimes);
            case "TimeTz" -> hasZone() ? ZonedTimes.withZone(fractionOfTimes) : new ColumnType.TimeTz(fractionOfTimes);
            case "Native" -> ZonedTimes.withFraction((ColumnType.Native) type, fractionOfTimes);
            default -> type;
        };
    }

    // Envers finds the type by a name that a time which is stored with its zone has too, wherever that is
    private boolean hasZone() {
        return context.settings.orm().auditsTimesAsThoseWithZone() && context.typeMapper.hasTimesWithZone();
    }

    /** Makes the primary key of what tells rows apart: those of {@code id}, and the revision; see {@link EnversOrder}. */
    void identify(List<ColumnDraft> id, ColumnDraft revision) {
        List<ColumnDraft> columns = new ArrayList<>(id);
        columns.add(revision);
        row = columns;
        columns.stream().filter(made::contains).forEach(ColumnDraft::notNull);
        draft.addKey(columns, context.settings.orm().lastEntityGivesKeyOfSharedTable());
    }

    /** Lets each row refer to that of the same revision in the table that has the rest of the entity. */
    void follow(EnversTable target) {
        // in the order of the key that it refers to, as in a database that Hibernate made
        List<ColumnDraft> referred = KeyOrder.sorted(target.row);
        List<ColumnDraft> referring = referred.stream()
                .map(column -> row.get(target.row.indexOf(column)))
                .toList();
        draft.addForeignKey(new ForeignKeyDraft("", referring, target.draft, referred));
    }
}
