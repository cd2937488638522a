package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.schema.ColumnType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Date-times with an offset or zone, and what {@code @TimeZoneStorage} makes of them. */
final class ZonedTimes {

    private static final String TIME = "java.time.OffsetTime";
    private static final Set<String> TYPES = Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", TIME);
    private static final Set<String> SEPARATE = Set.of("COLUMN", "AUTO");

    private ZonedTimes() {}

    /** Whether the offset goes into a column of its own. */
    static boolean areSeparate(String javaType, Annotations annotations) {
        // AUTO means the type with the zone where a database keeps it, which of ours none does
        return TYPES.contains(javaType) && SEPARATE.contains(storage(annotations));
    }

    private static String storage(Annotations annotations) {
        Annotation storage = annotations.find("hibernate.TimeZoneStorage");
        return storage == null ? "" : storage.constant("value");
    }

    /** The type of a column without the offset, or null where the default holds. */
    static @Nullable ColumnType find(String javaType, TypeMapper.Value value, ColumnFacts facts) {
        String storage = TYPES.contains(javaType) ? storage(value.annotations()) : "";
        boolean time = javaType.equals(TIME);
        return switch (storage) {
            case "NORMALIZE" ->
                time ? new ColumnType.Time(facts.fractionOfTime()) : new ColumnType.Timestamp(facts.fraction(6));
            case "NATIVE" -> time ? new ColumnType.Native("time(" + facts.fractionOfTime() + ") with time zone") : null;
            default -> null;
        };
    }
}
