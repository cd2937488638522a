package dev.migration.processor.map;

import com.google.common.base.CharMatcher;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an entity has brought into which table, for those that copy tables. */
final class Belongings {

    /** A collection in the table of its elements: {@code columns} refer to the owner. */
    record ForeignCollection(Attribute attribute, EntityMapping target, List<ColumnDraft> columns) {}

    /** A collection in the table that an attribute of its elements gives it. */
    record InverseCollection(Attribute attribute, TableDraft table) {}

    /** An attribute, and the columns that it has by itself; those inside of an embedded one have attributes of their own. */
    record Part(Attribute attribute, List<ColumnDraft> columns) {}

    /**
     * An embeddable that is one column, a document.
     *
     * @param attributes what its attributes would be as columns
     * @param problems what hinders them to be columns, and a document not
     */
    record Document(TableDraft attributes, List<Problem> problems) {}

    /**
     * A collection that lies in a table which this side of the association makes, or in that of its elements.
     *
     * @param table where it lies
     * @param target the entity of its elements, or null
     * @param foreign whether it lies in the table of its elements
     * @param owner the columns that refer to the owner
     * @param placed those of the position or of the map's key
     * @param elements those that hold or refer to an element
     */
    record Rows(
            Attribute attribute,
            CollectionKind kind,
            TableDraft table,
            @Nullable EntityMapping target,
            boolean foreign,
            List<ColumnDraft> owner,
            List<ColumnDraft> placed,
            List<ColumnDraft> elements) {}

    final Map<Attribute, TableDraft> collections = new LinkedHashMap<>();
    final List<ForeignCollection> foreign = new ArrayList<>();
    final List<InverseCollection> inverse = new ArrayList<>();

    /** The tables beside that of the entity whose rows have its key: secondary ones and those of references. */
    final List<TableDraft> beside = new ArrayList<>();

    /** Columns that only collections of others refer by, which Hibernate takes for no part of the entity's state. */
    final Set<ColumnDraft> references = new HashSet<>();

    /** All attributes by where they are, also those of embeddables, the uppermost of each kind first. */
    final Map<String, Part> parts = new LinkedHashMap<>();

    /** The collections, by where they are. */
    final Map<String, Rows> rows = new LinkedHashMap<>();

    /** The documents by the path of their parts but for the names of these. */
    final Map<String, Document> documents = new LinkedHashMap<>();

    /** What the references to one entity refer to, by where they are. */
    final Map<String, EntityMapping> targets = new LinkedHashMap<>();

    /** The column that says the class of a row, in the table of a root; or null. */
    @Nullable
    ColumnDraft discriminator;

    private final Map<Attribute, List<ColumnDraft>> columns = new LinkedHashMap<>();
    private final Set<ColumnDraft> others = new HashSet<>();

    /** Notes what an attribute has brought. What is told first counts. */
    void note(String path, Attribute attribute, List<ColumnDraft> brought) {
        parts.putIfAbsent(path, new Part(attribute, List.copyOf(brought)));
    }

    Part requirePart(String path) {
        return Objects.requireNonNull(parts.get(path), path);
    }

    /** The attributes whose path is {@code prefix} and their name. */
    List<String> inside(String prefix) {
        return parts.keySet().stream()
                .filter(path -> path.startsWith(prefix))
                .filter(path -> !CharMatcher.anyOf("./#").matchesAnyOf(path.substring(prefix.length())))
                .toList();
    }

    void add(Attribute attribute, List<ColumnDraft> added) {
        columns.put(attribute, added);
    }

    /** Notes columns that come from no attribute and are part of the entity's state all the same. */
    void addOthers(Collection<ColumnDraft> added) {
        others.addAll(added);
    }

    boolean has(ColumnDraft column) {
        return others.contains(column) || columns.values().stream().anyMatch(some -> some.contains(column));
    }

    /** The columns of the attributes that are {@code wanted}. */
    Set<ColumnDraft> of(Predicate<Attribute> wanted) {
        Set<ColumnDraft> found = new HashSet<>();
        columns.forEach((attribute, some) -> {
            if (wanted.test(attribute)) {
                found.addAll(some);
            }
        });
        return found;
    }
}
