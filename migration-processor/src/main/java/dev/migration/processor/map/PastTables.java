package dev.migration.processor.map;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tables in which Hibernate keeps the past of others, made when those are whole. */
final class PastTables {

    private final Context context;

    PastTables(Context context) {
        this.context = context;
    }

    void make(Collection<EntityMapping> mappings) {
        Set<EntityMapping> all = new LinkedHashSet<>();
        for (EntityMapping mapping : mappings) {
            for (EntityMapping some = mapping; some != null; some = some.parent()) {
                all.add(some);
            }
        }
        if (context.known.hasMet(Audits.AUDITED, Histories.TEMPORAL, Changesets.CHANGELOG)) {
            context.problems.guard(() -> make(List.copyOf(all)));
        }
        context.problems.guard(() -> EnversTables.make(context, all));
    }

    private void make(List<EntityMapping> all) {
        Changesets changesets = Changesets.of(context, all);
        Audits audits = new Audits(context, changesets);
        Histories histories = new Histories(context, changesets);
        for (EntityMapping mapping : all) {
            context.problems.guard(() -> audits.make(mapping));
            context.problems.guard(() -> histories.make(mapping));
        }
        audits.finish();
    }
}
