package dev.migration.processor.orm;

import java.util.EnumMap;
import java.util.Map;

/** What an application sets Hibernate to, as far as it shapes the schema. Not thread-safe. */
public final class OrmSettings {

    private final Map<OrmSetting, String> values = new EnumMap<>(OrmSetting.class);

    /**
     * Sets one.
     *
     * @return whether {@code value} is one that it can have; nothing is set otherwise
     */
    public boolean set(OrmSetting setting, String value) {
        String normal = setting.normal(value);
        if (normal != null) {
            values.put(setting, normal);
        }
        return normal != null;
    }

    /** The value in small letters, but of any text as it is written; empty if it is not set. */
    public String get(OrmSetting setting) {
        return values.getOrDefault(setting, "");
    }

    /** As {@link #get(OrmSetting)}, but {@code otherwise} if it is not set. */
    public String get(OrmSetting setting, String otherwise) {
        return values.getOrDefault(setting, otherwise);
    }

    public boolean is(OrmSetting setting, String word) {
        return get(setting).equals(word);
    }

    /** Whether it is switched on. */
    public boolean has(OrmSetting setting) {
        return is(setting, "true");
    }
}
