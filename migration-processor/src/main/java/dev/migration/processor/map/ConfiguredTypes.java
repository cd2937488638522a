package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.schema.ColumnType;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Column types that the user gives to classes: {@code com.acme.MoneyConverter=varchar(40); com.acme.Period=jsonb}. A
 * class is a converter, a Java type, or one that {@code @Type}, {@code @JdbcType} or {@code @JavaType} names.
 */
public final class ConfiguredTypes {

    /** The name of the option. */
    public static final String OPTION = "migration.types";

    private final Map<String, String> types;

    private ConfiguredTypes(Map<String, String> types) {
        this.types = types;
    }

    /** Reads the option: pairs of class and type, each in a line of its own or separated by semicolons. */
    public static ConfiguredTypes parse(String text, Problems problems) {
        Map<String, String> types = new HashMap<>();
        for (OptionPair pair : OptionPair.of(text)) {
            if (pair.key().isEmpty() || pair.value().isEmpty()) {
                problems.report(Message.BAD_TYPE_OPTION, null, OPTION, pair.text());
            }
            types.put(pair.key(), pair.value());
        }
        return new ConfiguredTypes(types);
    }

    boolean isEmpty() {
        return types.isEmpty();
    }

    /** The type of the class of that name, or null if it is given none. */
    @Nullable
    ColumnType find(String className) {
        String type = types.get(className);
        return type == null ? null : new ColumnType.Native(type);
    }
}
