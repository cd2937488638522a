package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.processor.orm.OrmSettings;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Settings of Hibernate as its configuration has them: {@code hibernate.default_schema=app}. */
public final class SettingsOption {

    /** The name of the option. */
    public static final String NAME = "migration.settings";

    private static final Set<String> CATALOGS =
            Set.of("hibernate.default_catalog", "org.hibernate.envers.default_catalog");

    private SettingsOption() {}

    /** Reads the option: pairs of name and value, each in a line of its own or separated by semicolons. */
    public static OrmSettings parse(String text, Problems problems) {
        OrmSettings settings = new OrmSettings();
        for (OptionPair pair : OptionPair.of(text)) {
            Optional<OrmSetting> setting = Arrays.stream(OrmSetting.values())
                    .filter(known -> known.key().equals(pair.key()))
                    .findFirst();
            boolean isEmpty = pair.value().isEmpty()
                    && !setting.map(OrmSetting::canBeEmpty).orElse(false);
            if (CATALOGS.contains(pair.key())) {
                problems.report(
                        Message.CATALOG, null, NAME, pair.key(), pair.key().replace("catalog", "schema"));
            } else if (setting.isEmpty() || isEmpty) {
                problems.report(Message.UNKNOWN_SETTING, null, NAME, pair.text(), known());
            } else if (!settings.set(setting.get(), pair.value())) {
                refuse(setting.get(), pair.value(), problems);
            }
        }
        return settings;
    }

    private static void refuse(OrmSetting setting, String value, Problems problems) {
        if (setting.canBeClass() && value.contains(".")) {
            problems.report(Message.OWN_NAMING, null, NAME, setting.key(), value, setting.words());
        } else {
            problems.report(Message.BAD_OPTION, null, NAME + ", " + setting.key() + ",", value, setting.words());
        }
    }

    private static String known() {
        return String.join(
                ", ", Arrays.stream(OrmSetting.values()).map(OrmSetting::key).toList());
    }
}
