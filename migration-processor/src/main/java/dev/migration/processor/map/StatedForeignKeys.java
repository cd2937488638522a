package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.orm.OrmVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What annotations say of the foreign key of an association. Of what stands at join columns Hibernate takes the least, and of
 * what stands at a {@code @PrimaryKeyJoinColumn} nothing.
 */
final class StatedForeignKeys {

    private final OrmVersion orm;

    StatedForeignKeys(OrmVersion orm) {
        this.orm = orm;
    }

    /**
     * The {@code @ForeignKey}s that count.
     *
     * @param written the join columns
     * @param outer that of the table which holds these columns or of an override, or null
     */
    List<Annotation> of(
            Attribute attribute, ForeignKeys.Role role, List<Annotation> written, @Nullable Annotation outer) {
        Annotations annotations = attribute.annotations();
        List<Annotation> stated = keys(counting(attribute, role, written));
        if (!(role == ForeignKeys.Role.OWNER && isByColumns(attribute))) {
            stated.addAll(keys(annotations.allOf("JoinColumns")));
        }
        if (outer != null) {
            // what the table says goes before what its columns do
            stated.add(isTable(attribute, role) ? 0 : stated.size(), outer);
        }
        boolean always =
                ForeignKeys.isToOne(attribute) && (role == ForeignKeys.Role.OWNER || role == ForeignKeys.Role.ELEMENT);
        if (always) {
            stated.removeIf(StatedForeignKeys::saysNone);
        }
        Annotation legacy = annotations.find("hibernate.ForeignKey");
        if (legacy != null) {
            stated.add(ofHibernate5(legacy.string(role == ForeignKeys.Role.ELEMENT ? "inverseName" : "name")));
        }
        return stated;
    }

    static boolean saysNone(Annotation key) {
        return key.constant("value").equals("NO_CONSTRAINT");
    }

    /** Those of {@code written} whose keys count: of several only the first, and that for the table of a collection. */
    private List<Annotation> counting(Attribute attribute, ForeignKeys.Role role, List<Annotation> written) {
        if (written.isEmpty()) {
            return written;
        }
        Annotation first = written.get(0);
        if (first.key().equals("PrimaryKeyJoinColumn")) {
            return List.of();
        }
        boolean ofTable = first.key().equals("JoinColumn") && isTable(attribute, role);
        if (!ofTable) {
            return written.size() == 1 && !attribute.annotations().has("JoinColumns") ? written : List.of();
        }
        Annotation key = first.annotation("foreignKey");
        boolean passedOver = key != null && saysNone(key) && passesOverNone(attribute, role);
        return passedOver ? List.of() : List.of(first);
    }

    /** Whether a column in the table of a collection cannot say that there is no key. */
    private boolean passesOverNone(Attribute attribute, ForeignKeys.Role role) {
        boolean isCollectionTable = attribute.annotations().has("ElementCollection")
                && attribute.annotations().has("CollectionTable");
        return role == ForeignKeys.Role.ELEMENT || (isCollectionTable && !orm.readsNoKeyOfCollectionTableColumns());
    }

    private static boolean isTable(Attribute attribute, ForeignKeys.Role role) {
        return !ForeignKeys.isToOne(attribute) && (role == ForeignKeys.Role.ELEMENT || !isByColumns(attribute));
    }

    /** Whether it is a collection in the table of its elements. */
    private static boolean isByColumns(Attribute attribute) {
        return attribute.annotations().has("OneToMany")
                && !attribute.annotations().hasAny("JoinTable", "CollectionTable");
    }

    private static List<Annotation> keys(List<Annotation> holders) {
        return new ArrayList<>(holders.stream()
                .map(holder -> holder.annotation("foreignKey"))
                .filter(Objects::nonNull)
                .toList());
    }

    private static Annotation ofHibernate5(String name) {
        return Annotation.written(
                "ForeignKey", name.equalsIgnoreCase("none") ? Map.of("value", "NO_CONSTRAINT") : Map.of("name", name));
    }
}
