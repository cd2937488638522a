package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The columns of audited attributes, in the audit table of their entity or in that of a table beside its own. */
final class EnversAttributes {

    private final Context context;
    private final EnversWords words;
    private final EnversRevision revision;

    /** By table beside that of an entity the audit table; none where something in it is not audited. */
    private final Map<TableDraft, EnversTable> beside = new HashMap<>();

    private final Set<TableDraft> seen = new HashSet<>();

    private final AuditedArrays arrays;

    EnversAttributes(Context context, EnversWords words, EnversRevision revision, AuditedArrays arrays) {
        this.context = context;
        this.words = words;
        this.revision = revision;
        this.arrays = arrays;
    }

    /**
     * Adds what {@code audited} of {@code mapping} need, but for tables of collections.
     *
     * @param main the audit table of the entity
     */
    void add(EntityMapping mapping, List<EnversAttribute> audited, EnversTable main) {
        for (TableDraft source : mapping.belongings().beside) {
            if (seen.add(source) && (liesInMain(source) || isAuditedInFull(source, mapping, audited))) {
                beside.put(source, beside(source, mapping, main));
            }
        }
        for (EnversAttribute attribute : audited) {
            add(mapping, attribute, main, true);
        }
    }

    /** Adds the columns of one attribute and its flag to {@code main}, but for what lies in a table beside it. */
    void add(EntityMapping mapping, EnversAttribute audited, EnversTable main, boolean flagged) {
        Belongings belongings = mapping.belongings();
        List<ColumnDraft> columns = columns(belongings, audited.path());
        EnversTable table = place(columns, main);
        if (table == null) {
            return;
        }
        if (belongings.inside(audited.path() + ".").isEmpty()) {
            EntityMapping target = belongings.targets.get(audited.path());
            if (target == null) {
                arrays.warn(audited, columns);
                basic(table, audited.attribute(), audited.attribute().type(), columns);
            } else {
                table.references(columns, target.key());
            }
        } else {
            audited.parts().forEach(part -> add(mapping, part, main, false));
        }
        if (flagged) {
            flag(audited, columns, table);
        }
    }

    /** Adds the columns of values of {@code type}. */
    List<ColumnDraft> basic(EnversTable table, Attribute attribute, TypeMirror type, List<ColumnDraft> columns) {
        MappedType other = new EnversTypes(context).find(attribute, type);
        return columns.stream()
                .map(source -> other == null ? table.value(source) : table.value(source, other))
                .toList();
    }

    private void flag(EnversAttribute flagged, List<ColumnDraft> columns, EnversTable table) {
        Annotation audited = flagged.audited();
        if (audited == null || !(audited.bool("withModifiedFlag", false) || words.flagsAll())) {
            return;
        }
        String written = audited.string("modifiedColumnName");
        boolean byColumn = words.flagsAreNamedAfterColumns()
                && columns.size() == 1
                && flagged.parts().isEmpty();
        String named =
                byColumn ? columns.get(0).name.text() : flagged.attribute().name();
        table.add(written.isEmpty() ? words.flag(named) : written, flagType(flagged.attribute()));
    }

    private MappedType flagType(Attribute attribute) {
        return context.typeMapper.map(new TypeMapper.Value(
                attribute.element(),
                context.types.bool(),
                attribute.annotations().only(),
                null,
                null,
                true,
                TypeMapper.Words.VALUE));
    }

    private static List<ColumnDraft> columns(Belongings belongings, String path) {
        Belongings.Part part = belongings.parts.get(path);
        return part == null ? List.of() : part.columns();
    }

    /** The audit table of that which holds {@code columns}; null if it has none. */
    private @Nullable EnversTable place(List<ColumnDraft> columns, EnversTable main) {
        for (TableDraft source : seen) {
            if (columns.stream().anyMatch(column -> source.columns.get(column.name) == column)) {
                return liesInMain(source) ? main : beside.get(source);
            }
        }
        return main;
    }

    /** Whether the columns of {@code source} are audited with those of its entity, and the table beside has the key alone. */
    private boolean liesInMain(TableDraft source) {
        return source.isNamedLate && !context.settings.orm().auditsUnnamedJoinTables();
    }

    private static boolean isAuditedInFull(TableDraft source, EntityMapping mapping, List<EnversAttribute> audited) {
        Set<String> paths = audited.stream().map(EnversAttribute::path).collect(Collectors.toSet());
        return mapping.belongings().parts.entrySet().stream()
                .filter(part -> part.getValue().columns().stream()
                        .anyMatch(column -> source.columns.get(column.name) == column))
                .map(part -> part.getKey().replaceFirst("\\..*", ""))
                .allMatch(paths::contains);
    }

    private EnversTable beside(TableDraft source, EntityMapping mapping, EnversTable main) {
        String own = source.name.name().text();
        String name = mapping.entity().annotations().all(EnversWords.SECONDARY_TABLE).stream()
                .filter(named -> named.string("secondaryTableName").equals(own))
                .map(named -> named.string("secondaryAuditTableName"))
                .findFirst()
                .orElse(words.table(own));
        Annotation written = mapping.entity().annotations().find(EnversWords.TABLE);
        EnversTable table = EnversTable.of(source, name, words.schema(written), context);
        List<ColumnDraft> key = mapping.key().stream()
                .map(id -> source.key.stream()
                        .filter(column -> column.target() == id)
                        .findFirst()
                        .orElse(id))
                .toList();
        table.identify(table.values(key), revision.number(table));
        table.follow(main);
        return table;
    }
}
