package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.introspect.LiveDatabase;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * How a database differs from what its revisions make.
 *
 * @param missing what the revisions make and the database does not have
 * @param extra what the database has and no revision makes
 * @param different what both have, each in its own way
 * @param warnings what could not be told
 * @param bystanders what the database has of kinds that are not managed, one line for each kind; no difference
 */
public record Drift(
        List<String> missing,
        List<String> extra,
        List<String> different,
        List<String> warnings,
        List<String> bystanders) {

    public Drift {
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
        different = List.copyOf(different);
        warnings = List.copyOf(warnings);
        bystanders = List.copyOf(bystanders);
    }

    /**
     * Compares a database with its revisions.
     *
     * @param live as {@link dev.migration.introspect.Introspector} reads it
     * @param replayed the applied revisions, folded
     * @param filter what of both is compared
     */
    public static Drift of(
            LiveDatabase live, Schema replayed, ObjectFilter filter, Dialect dialect, DatabaseWords words) {
        Scope scope = new Scope(filter, false);
        CurrentSchema current = CurrentSchema.of(live, Schema.empty(), replayed, scope, dialect, words);
        Schema wanted = new FilteredModel(filter, current, replayed, dialect).schema();
        Diff mending = SchemaDiffer.diff(current, wanted, dialect, words);
        DriftSorter sorter = new DriftSorter(current.schema(), dialect);
        sorter.sort(mending.upgrade());
        List<String> extra = new ArrayList<>(sorter.extra());
        extra.addAll(mending.unmanaged());
        LaxConstraints lax = new LaxConstraints(current, filter, dialect);
        List<String> different = new ArrayList<>(sorter.different());
        different.addAll(lax.linesOfNotEnforced());
        List<String> warnings = new ArrayList<>(mending.warnings());
        warnings.addAll(lax.notValidated());
        return new Drift(sorter.missing(), extra, different, warnings, mending.bystanders());
    }

    public boolean isEmpty() {
        return missing.isEmpty() && extra.isEmpty() && different.isEmpty();
    }

    /** One line for each difference. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        missing.forEach(line -> lines.add("missing:   " + line));
        different.forEach(line -> lines.add("different: " + line));
        extra.forEach(line -> lines.add("extra:     " + line));
        return lines;
    }
}
