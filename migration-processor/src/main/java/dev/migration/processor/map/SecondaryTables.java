package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The tables beside that of an entity whose rows have its key: {@code @SecondaryTable}s, and those of references to one entity. */
final class SecondaryTables {

    private final EntityMapping mapping;
    private final Context context;
    private final Map<Identifier, TableDraft> tables = new LinkedHashMap<>();

    SecondaryTables(EntityMapping mapping, Context context) {
        this.mapping = mapping;
        this.context = context;
    }

    Collection<TableDraft> all() {
        return Collections.unmodifiableCollection(tables.values());
    }

    void add(Identifier logical, TableDraft table, Element element) {
        if (mapping.logicalTable().equals(logical) || tables.putIfAbsent(logical, table) != null) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    element,
                    "a second table " + logical + " of entity "
                            + mapping.entity().name(),
                    "Give this one another name");
        }
        mapping.belongings().beside.add(table);
    }

    /**
     * The table of that name: the primary one or one of these.
     *
     * @param isInherited whether a parent has the attribute, so that its tables are meant too; those of a parent alone are not
     */
    TableDraft require(String name, Element element, boolean isInherited) {
        Identifier written = Naming.logical(name);
        for (EntityMapping some = mapping; some != null; some = isInherited ? some.parent() : null) {
            TableDraft found = some.secondary().find(written);
            if (found != null) {
                return found;
            }
            if (some.table().name.name().equals(context.naming.physical(written))) {
                return some.table();
            }
        }
        throw new Problem(
                Message.UNKNOWN_SECONDARY_TABLE, element, mapping.entity().name(), name);
    }

    /** By its logical name, else by that in the database. */
    private @Nullable TableDraft find(Identifier name) {
        TableDraft found = tables.get(name);
        return found == null
                ? tables.values().stream()
                        .filter(table -> table.name.name().equals(name))
                        .findFirst()
                        .orElse(null)
                : found;
    }

    /** For a reference, Hibernate looks for a name in quotes as it is in the database, among those that are written. */
    void requireSameName(String name, Element element) {
        Identifier written = Naming.logical(name);
        String inDatabase = context.naming.physical(written).text();
        if (written.isWrittenInQuotes() && !inDatabase.equals(written.text())) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    element,
                    "a @JoinColumn in the table " + written + ", which the naming strategy calls " + inDatabase
                            + " in spite of the quotes",
                    "Write " + inDatabase + " here and in @SecondaryTable");
        }
    }
}
