package dev.migration.processor;

import dev.migration.processor.map.ConfiguredTypes;
import dev.migration.processor.map.Settings;
import dev.migration.processor.map.SettingsOption;
import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.naming.ImplicitNaming;
import dev.migration.processor.naming.NameQuoting;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.naming.NamingStrategy;
import dev.migration.processor.naming.PhysicalNaming;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.processor.orm.OrmSettings;
import dev.migration.processor.orm.OrmVersion;
import dev.migration.processor.validation.ValidationMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the user says to the processor, with {@code -A} on the compiler's command line. */
record Options(boolean skip, Settings settings) {

    static final String SKIP = "migration.skip";
    static final String NAMING = "migration.naming";
    static final String ORM = "migration.orm";
    static final String VALIDATION = "migration.validation";
    static final Set<String> NAMES = Set.of(SKIP, NAMING, ORM, VALIDATION, ConfiguredTypes.OPTION, SettingsOption.NAME);

    static Options of(Map<String, String> given, Problems problems) {
        String skip = given.get(SKIP);
        // -Amigration.skip without a value says yes
        boolean skipped = given.containsKey(SKIP) && (skip == null || skip.isEmpty() || Boolean.parseBoolean(skip));
        NamingStrategy strategy = choice(given, NAMING, List.of(NamingStrategy.values()), NamingStrategy::id, problems);
        OrmVersion orm = choice(given, ORM, List.of(OrmVersion.values()), OrmVersion::id, problems);
        ValidationMode validation =
                choice(given, VALIDATION, List.of(ValidationMode.values()), ValidationMode::id, problems);
        ConfiguredTypes types = ConfiguredTypes.parse(text(given, ConfiguredTypes.OPTION), problems);
        OrmSettings settings = SettingsOption.parse(text(given, SettingsOption.NAME), problems);
        return new Options(skipped, new Settings(naming(strategy, orm, settings), validation, types, settings));
    }

    /** What the application sets Hibernate to comes before what the option stands for. */
    private static Naming naming(NamingStrategy strategy, OrmVersion orm, OrmSettings settings) {
        String implied =
                settings.get(OrmSetting.IMPLICIT_NAMING, strategy.implied().name());
        String physical =
                settings.get(OrmSetting.PHYSICAL_NAMING, strategy.physical().name());
        return new Naming(ImplicitNaming.valueOf(implied), PhysicalNaming.valueOf(physical), orm, quoting(settings));
    }

    private static NameQuoting quoting(OrmSettings settings) {
        if (settings.has(OrmSetting.QUOTED_NAMES)) {
            return NameQuoting.ALL;
        }
        return settings.has(OrmSetting.QUOTED_KEYWORDS) ? NameQuoting.KEYWORDS : NameQuoting.NONE;
    }

    /** The value that is named, or the first if none is; another name is reported. */
    private static <T> T choice(
            Map<String, String> given, String option, List<T> values, Function<T, String> id, Problems problems) {
        String written = text(given, option);
        for (T value : values) {
            if (written.isEmpty() || id.apply(value).equalsIgnoreCase(written)) {
                return value;
            }
        }
        problems.report(
                Message.BAD_OPTION,
                null,
                option,
                written,
                values.stream().map(id).toList());
        return values.get(0);
    }

    // an option without a value is there with null
    private static String text(Map<String, String> given, String option) {
        String written = given.get(option);
        return written == null ? "" : written;
    }
}
