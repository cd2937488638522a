package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an entity has brought into which table, for those that copy tables. */
final class Belongings {

    /** A collection in the table of its elements: {@code columns} refer to the owner. */
    record ForeignCollection(Attribute attribute, EntityMapping target, List<ColumnDraft> columns) {}

    /** A collection in the table that another attribute, of {@code target}, gives it. */
    record InverseCollection(Attribute attribute, EntityMapping target, String owning) {}

    final Map<Attribute, TableDraft> collections = new LinkedHashMap<>();
    final List<ForeignCollection> foreign = new ArrayList<>();
    final List<InverseCollection> inverse = new ArrayList<>();

    /** The tables beside that of the entity whose rows have its key: secondary ones and those of references. */
    final List<TableDraft> beside = new ArrayList<>();

    /** Columns that only collections of others refer by, which Hibernate takes for no part of the entity's state. */
    final Set<ColumnDraft> references = new HashSet<>();

    private final Map<Attribute, List<ColumnDraft>> columns = new LinkedHashMap<>();
    private final Set<ColumnDraft> others = new HashSet<>();

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

    /** The table of the collection that an attribute of that origin is, or null. */
    @Nullable
    TableDraft tableOf(String origin) {
        return collections.entrySet().stream()
                .filter(collection -> collection.getKey().origin().equals(origin))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
