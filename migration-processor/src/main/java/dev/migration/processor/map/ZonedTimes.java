package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.ColumnType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Date-times with an offset or zone, and what {@code @TimeZoneStorage}, or a setting where it is not, makes of them. */
final class ZonedTimes {

    static final String TIME = "java.time.OffsetTime";
    private static final Set<String> TYPES = Set.of("java.time.OffsetDateTime", "java.time.ZonedDateTime", TIME);
    // AUTO means the type with the zone where a database keeps it, which of ours none does
    private static final Set<String> SEPARATE = Set.of("COLUMN", "AUTO");

    private final String setting;
    private final OrmVersion orm;
    private boolean hasTimesWithZone;

    ZonedTimes(Settings settings) {
        this.setting = settings.hibernate().get(OrmSetting.ZONES).toUpperCase(Locale.ROOT);
        this.orm = settings.orm();
    }

    /** Whether the offset goes into a column of its own, which an element of a collection and a version never have. */
    boolean areSeparate(String javaType, Annotations annotations) {
        return TYPES.contains(javaType)
                && !annotations.hasAny("ElementCollection", "Version")
                && SEPARATE.contains(annotations.has("hibernate.TimeZoneStorage") ? written(annotations) : setting);
    }

    /** Whether it is written that the offsets of arrays or collections go into a column, which there is none for. */
    boolean areElementsSeparate(String elementType, Annotations annotations) {
        return TYPES.contains(elementType)
                && annotations.has("hibernate.TimeZoneStorage")
                && !annotations.has("ElementCollection")
                && SEPARATE.contains(written(annotations));
    }

    private static String written(Annotations annotations) {
        Annotation storage = annotations.find("hibernate.TimeZoneStorage");
        if (storage == null) {
            return "DEFAULT";
        }
        String written = storage.constant("value");
        return written.isEmpty() ? "AUTO" : written;
    }

    /** The type of a column without the offset, or null where the default holds. */
    @Nullable
    ColumnType find(String javaType, Annotations annotations, ColumnFacts facts) {
        if (!TYPES.contains(javaType) || areSeparate(javaType, annotations)) {
            return null;
        }
        String written = written(annotations);
        if (annotations.has("Version")) {
            return ofVersion(written, javaType, facts);
        }
        return written.equals("DEFAULT") ? ofElement(javaType, facts) : stored(written, javaType, facts);
    }

    /** One column, also where another is asked for. */
    private @Nullable ColumnType ofVersion(String written, String javaType, ColumnFacts facts) {
        if (orm.passesOverZonesOfVersions()) {
            return SEPARATE.contains(setting) ? null : stored(setting, javaType, facts);
        }
        String storage = written.equals("DEFAULT") ? setting : written;
        return stored(SEPARATE.contains(storage) ? "NORMALIZE" : storage, javaType, facts);
    }

    /** The type of an element of an array; null where the default holds. */
    @Nullable
    ColumnType ofElement(String javaType, Annotations annotations, ColumnFacts facts) {
        String written = written(annotations);
        return written.equals("DEFAULT") || !TYPES.contains(javaType)
                ? ofElement(javaType, facts)
                : stored(written, javaType, facts);
    }

    /** The type of an element that no annotation is for, such as a key of a map; null where the default holds. */
    @Nullable
    ColumnType ofElement(String javaType, ColumnFacts facts) {
        String storage = SEPARATE.contains(setting) ? "NORMALIZE" : setting;
        return TYPES.contains(javaType) ? stored(storage, javaType, facts) : null;
    }

    private @Nullable ColumnType stored(String storage, String javaType, ColumnFacts facts) {
        boolean time = javaType.equals(TIME);
        return switch (storage) {
            // of an element that is to have a column for its offset
            case "NORMALIZE", "COLUMN" ->
                time ? new ColumnType.Time(facts.fractionOfTime()) : new ColumnType.Timestamp(facts.fraction(6));
            case "NATIVE" -> time ? timeWithZone(facts) : null;
            default -> null;
        };
    }

    private ColumnType timeWithZone(ColumnFacts facts) {
        hasTimesWithZone = true;
        return withZone(facts.fractionOfTime());
    }

    /** Whether some time of day that was asked for is stored with its zone. */
    boolean hasTimesWithZone() {
        return hasTimesWithZone;
    }

    /** A time of day with its zone, which no type of ours stands for: one without is stored in another way by SQLite. */
    static ColumnType withZone(int fraction) {
        return new ColumnType.Native("time(" + fraction + ") with time zone");
    }

    /** {@code type} with that many digits of a second, if it is a time of day with its zone. */
    static ColumnType withFraction(ColumnType.Native type, int fraction) {
        return type.sql().matches("time\\(\\d\\) with time zone") ? withZone(fraction) : type;
    }
}
