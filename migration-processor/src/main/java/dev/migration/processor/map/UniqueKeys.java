package dev.migration.processor.map;

import dev.migration.processor.map.TableDraft.Unique;
import dev.migration.processor.map.TableDraft.UniqueSource;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the unique keys of a table where several say the same, by Hibernate's rules and those by which PostgreSQL
 * takes equal constraints of one statement for one.
 */
final class UniqueKeys {

    private final List<Unique> all;
    private final Set<Identifier> primaryKey;

    UniqueKeys(TableDraft table) {
        this.all = table.uniques;
        this.primaryKey = Set.copyOf(TableDraft.names(table.key));
    }

    /** The written one over the columns of the primary key, which takes its name and order; else null. */
    @Nullable
    Unique ofPrimaryKey() {
        Unique last = null;
        for (Unique unique : all) {
            if (unique.source() == UniqueSource.WRITTEN && isPrimaryKey(unique)) {
                last = unique;
            }
        }
        return last;
    }

    /** Those that are constraints of their own. */
    List<Unique> left() {
        List<Unique> left = new ArrayList<>();
        for (Unique unique : all) {
            if (!isPrimaryKey(unique)
                    && all.stream().noneMatch(other -> !other.equals(unique) && stands(other, unique))) {
                left.add(unique);
            }
        }
        return left;
    }

    private boolean isPrimaryKey(Unique unique) {
        return isPlain(unique) && columns(unique).equals(primaryKey);
    }

    /** Whether {@code other} is made, and {@code unique} is not. */
    private boolean stands(Unique other, Unique unique) {
        if (!isPlain(other) || !isPlain(unique) || !columns(other).equals(columns(unique))) {
            return false;
        }
        if (other.source() != unique.source()) {
            // a unique column loses the name of a key over it
            return other.source().compareTo(unique.source()) < 0;
        }
        boolean earlier = all.indexOf(other) < all.indexOf(unique);
        if (unique.source() != UniqueSource.WRITTEN || (isUnnamed(other) && isUnnamed(unique))) {
            return earlier;
        }
        boolean equal = TableDraft.names(other.columns()).equals(TableDraft.names(unique.columns()));
        return equal && (isUnnamed(other) == isUnnamed(unique) ? earlier : isUnnamed(unique));
    }

    private static boolean isUnnamed(Unique unique) {
        return unique.name().isEmpty();
    }

    private static boolean isPlain(Unique unique) {
        return !unique.nullsNotDistinct() && unique.deferrability() == Deferrability.NOT_DEFERRABLE;
    }

    private static Set<Identifier> columns(Unique unique) {
        return Set.copyOf(TableDraft.names(unique.columns()));
    }
}
