package dev.migration.it.random;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings of Hibernate that shape the schema, made from a number: none for most. */
public final class RandomSettings {

    private static final String NAMES = "hibernate.implicit_naming_strategy";

    /** A setting, and what it is set to; times are one column, which is overridden by their name. */
    private static final List<List<String>> CHOICES = List.of(
            List.of("hibernate.globally_quoted_identifiers", "true"),
            List.of("hibernate.auto_quote_keyword", "true"),
            List.of("hibernate.id.db_structure_naming_strategy", "legacy", "single"),
            List.of("hibernate.mapping.default_list_semantics", "LIST"),
            List.of("hibernate.timezone.default_storage", "NORMALIZE", "NORMALIZE_UTC"),
            List.of("hibernate.type.preferred_boolean_jdbc_type", "SMALLINT", "INTEGER", "CHAR"),
            List.of("hibernate.type.preferred_uuid_jdbc_type", "CHAR", "VARCHAR", "BINARY"),
            List.of("hibernate.type.preferred_duration_jdbc_type", "BIGINT"),
            List.of("hibernate.type.preferred_instant_jdbc_type", "TIMESTAMP", "TIMESTAMP_WITH_TIMEZONE", "INSTANT"),
            List.of("hibernate.type.wrapper_array_handling", "ALLOW", "LEGACY"),
            List.of(NAMES, "jpa", "legacy-jpa", "component-path"),
            List.of(NAMES, "legacy-jpa", "component-path"),
            List.of("hibernate.use_nationalized_character_data", "true"));

    private RandomSettings() {}

    public static Map<String, String> of(long number) {
        // not the choices of the model of that number
        Dice dice = new Dice(~number);
        Map<String, String> settings = new TreeMap<>();
        if (dice.chance(40)) {
            for (int i = 1 + dice.below(2); i > 0; i--) {
                List<String> choice = dice.pick(CHOICES);
                settings.put(choice.get(0), choice.get(1 + dice.below(choice.size() - 1)));
            }
        }
        return settings;
    }
}
