package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells the changes apart that audited and temporal tables keep: the time, or what an entity with
 * {@code @Changelog} has in its attribute with {@code @Changelog.ChangesetId}.
 */
final class Changesets {

    static final String CHANGELOG = "hibernate.Changelog";
    private static final int FRACTION = 6;

    private final Context context;
    private final @Nullable EntityMapping log;
    private final MappedType type;

    private Changesets(Context context, @Nullable EntityMapping log, MappedType type) {
        this.context = context;
        this.log = log;
        this.type = type;
    }

    static Changesets of(Context context, List<EntityMapping> mappings) {
        ClassWide words = new ClassWide(context);
        for (EntityMapping mapping : mappings) {
            boolean audited = words.ofRoot(mapping.root().entity(), Audits.AUDITED) != null;
            if (mapping.parent() == null && !audited && words.ofRoot(mapping.entity(), CHANGELOG) != null) {
                return new Changesets(context, mapping, type(context, mapping));
            }
        }
        return new Changesets(context, null, MappedType.of(new ColumnType.TimestampTz(FRACTION)));
    }

    private static MappedType type(Context context, EntityMapping log) {
        Attribute id = require(log, "ChangesetId");
        require(log, "Timestamp");
        if (!id.isId()) {
            log.table().addUnique(List.copyOf(log.belongings().of(id::equals)));
        }
        if (context.types.name(id.type()).equals("java.time.Instant")) {
            return MappedType.of(new ColumnType.TimestampTz(FRACTION));
        }
        return context.typeMapper.map(new TypeMapper.Value(
                id.element(),
                id.type(),
                context.source.of(id.element()).only(),
                null,
                null,
                false,
                TypeMapper.Words.VALUE));
    }

    private static Attribute require(EntityMapping log, String role) {
        return log.entity().attributes().stream()
                .filter(attribute -> attribute.annotations().has(CHANGELOG + "." + role))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        Message.INCOMPLETE_MAPPING,
                        log.entity().element(),
                        "@Changelog",
                        "an attribute with @Changelog." + role));
    }

    /** Adds a column that tells the change of a row. */
    ColumnDraft column(TableCopy table, String name) {
        return column(table, name, type);
    }

    /** As {@link #column(TableCopy, String)}, a time with that many digits of the second unless {@code fraction} is negative. */
    ColumnDraft column(TableCopy table, String name, int fraction) {
        boolean time = type.type() instanceof ColumnType.TimestampTz;
        return column(table, name, time && fraction >= 0 ? MappedType.of(new ColumnType.TimestampTz(fraction)) : type);
    }

    private ColumnDraft column(TableCopy table, String name, MappedType own) {
        Identifier logical = Naming.logical(name);
        return table.add(logical, context.naming.physical(logical), own);
    }

    /** Lets {@code column} refer to the entity with {@code @Changelog}, if there is one. */
    void refer(TableCopy table, ColumnDraft column) {
        if (log != null) {
            table.table().addForeignKey(new ForeignKeyDraft("", List.of(column), log.table(), log.key()));
        }
    }
}
