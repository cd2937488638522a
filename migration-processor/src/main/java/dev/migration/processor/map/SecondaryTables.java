package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
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
     * The table of that name, of a column: the primary one or one of these.
     *
     * @param isInherited whether a parent has the attribute, so that its tables are meant too; those of a parent alone are not
     */
    TableDraft require(String name, Element element, boolean isInherited) {
        return require(name, element, isInherited, context.naming.verbatim(Naming.logical(name)));
    }

    /** The same of a join column, whose table the naming strategy names. */
    TableDraft requireOfReference(String name, Element element, boolean isInherited) {
        return require(name, element, isInherited, context.naming.physical(Naming.logical(name)));
    }

    private TableDraft require(String name, Element element, boolean isInherited, Identifier ofOwn) {
        return require(name, element, isInherited, some -> {
            TableDraft found = some.secondary().find(Naming.logical(name));
            // Hibernate compares the text with its quotes with the name in the database without
            boolean isOwn = !ofOwn.isWrittenInQuotes()
                    && some.table().name.name().text().equals(ofOwn.text());
            return found == null && isOwn ? mapping.table() : found;
        });
    }

    /** The same of an embedded attribute, which names tables as they are written. */
    TableDraft requireOfEmbedded(String name, Element element, boolean isInherited) {
        Identifier written = context.naming.verbatim(Naming.logical(name));
        return require(name, element, isInherited, some -> {
            boolean isOwn = context.naming.verbatim(some.logicalTable()).equals(written);
            return isOwn ? mapping.table() : some.secondary().tables.get(Naming.logical(name));
        });
    }

    private TableDraft require(
            String name, Element element, boolean isInherited, Function<EntityMapping, @Nullable TableDraft> find) {
        for (EntityMapping some = mapping; some != null; some = isInherited ? some.parent() : null) {
            TableDraft found = find.apply(some);
            if (found != null) {
                return found;
            }
        }
        Identifier written = Naming.logical(name);
        String own = mapping.table().name.name().text();
        if (own.equalsIgnoreCase(context.naming.physical(written).text()) || own.equalsIgnoreCase(written.text())) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    element,
                    "the name " + name + " here for the entity's own table, " + mapping.table().name,
                    "Leave it out: columns lie in that table anyway");
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
