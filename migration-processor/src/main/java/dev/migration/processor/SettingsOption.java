package dev.migration.processor;

import com.google.common.base.Splitter;
import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.processor.orm.OrmSettings;
import java.util.Arrays;
import java.util.Optional;

/** Settings of Hibernate as its configuration has them: {@code hibernate.default_schema=app}. */
final class SettingsOption {

    static final String NAME = "migration.settings";

    private SettingsOption() {}

    /** Reads the option: pairs of name and value, each in a line of its own or separated by semicolons. */
    static OrmSettings parse(String text, Problems problems) {
        OrmSettings settings = new OrmSettings();
        for (String pair :
                Splitter.onPattern("[;\r\n]").trimResults().omitEmptyStrings().split(text)) {
            int equals = pair.indexOf('=');
            String key = pair.substring(0, Math.max(equals, 0)).strip();
            String value = pair.substring(equals + 1).strip();
            Optional<OrmSetting> setting = Arrays.stream(OrmSetting.values())
                    .filter(known -> known.key().equals(key))
                    .findFirst();
            if (setting.isEmpty() || value.isEmpty()) {
                problems.report(Message.UNKNOWN_SETTING, null, NAME, pair, known());
            } else if (!settings.set(setting.get(), value)) {
                problems.report(
                        Message.BAD_OPTION,
                        null,
                        NAME + ", " + key + ",",
                        value,
                        setting.get().words());
            }
        }
        return settings;
    }

    private static String known() {
        return String.join(
                ", ", Arrays.stream(OrmSetting.values()).map(OrmSetting::key).toList());
    }
}
