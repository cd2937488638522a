package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which tables the attributes of an embeddable lie. Hibernate lets them have one, that of the first of them, and asks each
 * of those behind it for the same.
 */
final class EmbeddableTables {

    /** An embeddable as far as its attributes are looked at. */
    private static final class Seen {

        /** The table of the attributes. */
        private TableDraft table;

        /** Whether it is stated, so that the first attribute may lie elsewhere and says nothing of the others. */
        private final boolean stated;

        private boolean any;

        /** Where the first attribute lies if that is elsewhere. */
        private @Nullable TableDraft moved;

        Seen(TableDraft table, boolean stated) {
            this.table = table;
            this.stated = stated;
        }
    }

    private final EntityMapping owner;

    EmbeddableTables(EntityMapping owner) {
        this.owner = owner;
    }

    /**
     * Refuses attributes in several tables, once those of an attribute that the entity has are mapped.
     *
     * @param inside the site of the attributes of the embeddable
     */
    void check(Site inside) {
        look(inside.place().prefix(), new Seen(inside.table().ofRows(), inside.tableIsStated()));
    }

    private Seen look(String prefix, Seen seen) {
        for (String path : owner.belongings().inside(prefix)) {
            Belongings.Part part = owner.belongings().requirePart(path);
            if (isEmbedded(path, part)) {
                Seen inner = look(path + ".", new Seen(seen.table, seen.stated));
                if (inner.moved != null) {
                    take(part.attribute(), inner.moved, seen);
                }
                take(part.attribute(), inner.table, seen);
                seen.any = true;
            } else if (!part.attribute().annotations().has("hibernate.Parent")) {
                if (liesInTable(part)) {
                    take(part.attribute(), table(part, seen), seen);
                }
                seen.any = true;
            }
        }
        return seen;
    }

    /** Not so a collection, what has its column at the other side, and what could not be mapped. */
    private static boolean liesInTable(Belongings.Part part) {
        return !CollectionKind.isCollection(part.attribute())
                && (!part.columns().isEmpty() || NoColumnMapper.isComputed(part.attribute()));
    }

    /** Whether the columns are those of the attributes inside. */
    private boolean isEmbedded(String path, Belongings.Part part) {
        List<String> inside = owner.belongings().inside(path + ".");
        return !inside.isEmpty()
                && inside.stream()
                        .map(owner.belongings()::requirePart)
                        .filter(inner -> !inner.columns().isEmpty())
                        .allMatch(inner -> part.columns().containsAll(inner.columns()));
    }

    private static void take(Attribute attribute, TableDraft table, Seen seen) {
        if (table == seen.table) {
            return;
        }
        if (seen.any) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    attribute.element(),
                    "an embeddable with attributes in two tables, this one in " + table.name + ", those before it in "
                            + seen.table.name,
                    "Write one table for all, in @Column and @JoinColumn of the attributes or of overrides, or make two"
                            + " embeddables");
        }
        seen.moved = table;
        if (!seen.stated) {
            seen.table = table;
        }
    }

    /** Where the columns are; what is computed lies with the entity, but for a value in a stated table. */
    private TableDraft table(Belongings.Part part, Seen seen) {
        if (part.columns().isEmpty()) {
            boolean isValue = part.attribute().annotations().has("hibernate.Formula");
            return seen.stated && isValue ? seen.table : owner.table();
        }
        ColumnDraft column = part.columns().get(0);
        for (EntityMapping some = owner; some != null; some = some.parent()) {
            for (TableDraft beside : some.belongings().beside) {
                if (beside.columns.get(column.name) == column) {
                    return beside.isNamedLate ? owner.table() : beside;
                }
            }
        }
        return owner.table();
    }
}
