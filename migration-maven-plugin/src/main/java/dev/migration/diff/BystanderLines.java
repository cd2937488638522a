package dev.migration.diff;

import dev.migration.introspect.Bystander;
import dev.migration.introspect.BystanderKind;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is in a database and not managed, one line for each kind. */
final class BystanderLines {

    /** More of one kind are counted: nobody reads hundreds. */
    private static final int NAMED = 10;

    private BystanderLines() {}

    static List<String> of(List<Bystander> bystanders, ObjectFilter filter) {
        Map<BystanderKind, List<Bystander>> byKind = new EnumMap<>(BystanderKind.class);
        bystanders.stream()
                .filter(bystander -> bystander.extension() == null && isTaken(bystander, filter))
                .forEach(bystander -> byKind.computeIfAbsent(bystander.kind(), none -> new ArrayList<>())
                        .add(bystander));
        List<String> lines = new ArrayList<>();
        byKind.forEach((kind, all) -> lines.add(kind.word(all.size() > 1) + ": " + shortened(names(kind, all))));
        return lines;
    }

    private static boolean isTaken(Bystander bystander, ObjectFilter filter) {
        boolean isLikeTable = bystander.kind().isLikeTable();
        ObjectName of = bystander.of();
        return filter.takes(SchemaObject.other(bystander))
                && (!isLikeTable || filter.takes(SchemaObject.table(bystander.name())))
                && (of == null || filter.takes(SchemaObject.table(of)));
    }

    private static List<String> names(BystanderKind kind, List<Bystander> all) {
        return switch (kind) {
            case PARTITION -> partitions(all);
            case EXTENSION ->
                all.stream()
                        .map(one -> one.name() + " (" + one.members() + (one.members() == 1 ? " object)" : " objects)"))
                        .toList();
            default -> all.stream().map(BystanderLines::name).distinct().toList();
        };
    }

    private static String name(Bystander one) {
        ObjectName of = one.of();
        return of == null ? one.name().toString() : one.name().name() + " on " + of;
    }

    /** There may be one for each day of years. */
    private static List<String> partitions(List<Bystander> all) {
        Map<String, Long> counts = all.stream()
                .collect(Collectors.groupingBy(one -> String.valueOf(one.of()), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " of " + entry.getKey())
                .toList();
    }

    private static String shortened(List<String> names) {
        String shown = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = names.size() - NAMED;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
