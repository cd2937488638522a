package dev.migration.processor.orm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A setting of Hibernate that shapes the schema, or is known not to.
 *
 * @see <a href="https://docs.hibernate.org/orm/7.4/userguide/html_single/#settings">Hibernate's user guide, settings</a>
 */
public enum OrmSetting {
    QUOTED_NAMES("hibernate.globally_quoted_identifiers", Words.FLAG),
    QUOTED_KEYWORDS("hibernate.auto_quote_keyword", Words.FLAG),
    /** A quoted column definition would be a type that no database has. */
    UNQUOTED_DEFINITIONS("hibernate.globally_quoted_identifiers_skip_column_definitions", Words.FLAG),
    /** Its value is the name of a constant. */
    IMPLICIT_NAMING("hibernate.implicit_naming_strategy", NamingWords.IMPLICIT),
    /** Its value is the name of a constant. */
    PHYSICAL_NAMING("hibernate.physical_naming_strategy", NamingWords.PHYSICAL),
    DEFAULT_SCHEMA("hibernate.default_schema", ImmutableList.of()),
    SEQUENCES("hibernate.id.db_structure_naming_strategy", ImmutableList.of("standard", "legacy", "single")),
    LISTS("hibernate.mapping.default_list_semantics", ImmutableList.of("bag", "list")),
    ZONES(
            "hibernate.timezone.default_storage",
            ImmutableList.of("default", "normalize", "normalize_utc", "column", "auto")),
    NATIVE_ENUMS("hibernate.type.prefer_native_enum_types", Words.FLAG),
    BOOLEANS(
            "hibernate.type.preferred_boolean_jdbc_type",
            ImmutableList.of("boolean", "bit", "tinyint", "smallint", "integer", "char")),
    UUIDS("hibernate.type.preferred_uuid_jdbc_type", ImmutableList.of("uuid", "char", "varchar", "binary")),
    DURATIONS("hibernate.type.preferred_duration_jdbc_type", ImmutableList.of("numeric", "bigint", "interval_second")),
    INSTANTS(
            "hibernate.type.preferred_instant_jdbc_type",
            ImmutableList.of("timestamp_utc", "timestamp", "timestamp_with_timezone", "instant")),
    WRAPPER_ARRAYS("hibernate.type.wrapper_array_handling", ImmutableList.of("disallow", "allow", "legacy")),
    /** No database of this product has types of their own for national text. */
    NATIONAL_TEXT("hibernate.use_nationalized_character_data", Words.FLAG),
    /** The order of columns is no difference. */
    COLUMN_ORDER("hibernate.column_ordering_strategy", ImmutableList.of("default", "legacy")),
    ENVERS("hibernate.integration.envers.enabled", Words.FLAG),
    AUDIT_PREFIX(Words.ENVERS + "audit_table_prefix", ImmutableList.of()),
    AUDIT_SUFFIX(Words.ENVERS + "audit_table_suffix", ImmutableList.of()),
    AUDIT_SCHEMA(Words.ENVERS + "default_schema", ImmutableList.of()),
    AUDIT_REVISION(Words.ENVERS + "revision_field_name", ImmutableList.of()),
    AUDIT_KIND(Words.ENVERS + "revision_type_field_name", ImmutableList.of()),
    /** The id is an attribute, whose name is in those of columns under some strategies only. */
    AUDIT_ID(Words.ENVERS + "original_id_prop_name", ImmutableList.of()),
    AUDIT_STRATEGY(Words.ENVERS + "audit_strategy", ImmutableList.of("default", "validity")),
    AUDIT_END(Words.ENVERS + "audit_strategy_validity_end_rev_field_name", ImmutableList.of()),
    AUDIT_END_TIME(Words.ENVERS + "audit_strategy_validity_store_revend_timestamp", Words.FLAG),
    AUDIT_END_TIME_NAME(Words.ENVERS + "audit_strategy_validity_revend_timestamp_field_name", ImmutableList.of()),
    AUDIT_END_TIME_NUMERIC(Words.ENVERS + "audit_strategy_validity_revend_timestamp_numeric", Words.FLAG),
    AUDIT_END_TIME_IN_ROOT(Words.ENVERS + "audit_strategy_validity_revend_timestamp_legacy_placement", Words.FLAG),
    AUDIT_FLAGS(Words.ENVERS + "global_with_modified_flag", Words.FLAG),
    AUDIT_FLAG_SUFFIX(Words.ENVERS + "modified_flag_suffix", ImmutableList.of()),
    AUDIT_FLAG_NAMES(
            Words.ENVERS + "modified_column_naming_strategy", ImmutableList.of("default", "legacy", "improved")),
    AUDIT_TRACKING(Words.ENVERS + "track_entities_changed_in_revision", Words.FLAG),
    AUDIT_NATIVE_IDS(Words.ENVERS + "use_revision_entity_with_native_id", Words.FLAG),
    AUDIT_ORDINAL(Words.ENVERS + "embeddable_set_ordinal_field_name", ImmutableList.of()),
    AUDIT_NO_VERSIONS(Words.ENVERS + "do_not_audit_optimistic_locking_field", Words.FLAG),
    /** What is in the rows is no difference. */
    AUDIT_DELETED(Words.ENVERS + "store_data_at_delete", Words.FLAG),
    /** When there are rows is no difference. */
    AUDIT_COLLECTIONS(Words.ENVERS + "revision_on_collection_change", Words.FLAG),
    /** Whoever looks at all looks for those that nobody named by what Hibernate calls them. */
    INDEX_VALIDATION("hibernate.tooling.schema.index_validation", Words.VALIDATED),
    UNIQUE_KEY_VALIDATION("hibernate.tooling.schema.unique_key_validation", Words.VALIDATED);

    /** Before the constants in the order of initialisation, which a field of the enum could not be. */
    private static final class Words {
        private static final ImmutableList<String> FLAG = ImmutableList.of("true", "false");
        private static final String ENVERS = "org.hibernate.envers.";
        private static final ImmutableList<String> VALIDATED = ImmutableList.of("none", "named", "all");
    }

    private final String key;
    private final ImmutableList<String> words;
    private final ImmutableMap<String, String> meanings;

    OrmSetting(String key, ImmutableList<String> words) {
        this.key = key;
        this.words = words;
        this.meanings = ImmutableMap.of();
    }

    /** @param meanings what it can be, with what that means */
    OrmSetting(String key, ImmutableMap<String, String> meanings) {
        this.key = key;
        this.words = meanings.keySet().asList();
        this.meanings = meanings;
    }

    /** Hibernate's name of it. */
    public String key() {
        return key;
    }

    /** What it can be, in small letters but for names of classes; empty if it is any text. */
    public ImmutableList<String> words() {
        return words;
    }

    /** Whether it can be set to nothing, which is not what it is unless it is set. */
    public boolean canBeEmpty() {
        return this == AUDIT_SUFFIX || this == AUDIT_FLAG_SUFFIX;
    }

    /** Whether it can be a class of the application. */
    public boolean canBeClass() {
        return !meanings.isEmpty();
    }

    /** {@code value} as one of {@link #words()}, or what it means, or null if it is none. Hibernate's own classes count as words. */
    @Nullable
    String normal(String value) {
        if (words.isEmpty()) {
            return value;
        }
        if (!meanings.isEmpty()) {
            return meanings.get(value);
        }
        String word = value.replaceFirst("^org\\.hibernate\\.id\\.enhanced\\.(\\w+)NamingStrategy$", "$1")
                .replaceFirst("^(?:org\\.hibernate\\.envers\\.strategy\\.(?:internal\\.)?)?(\\w+)AuditStrategy$", "$1")
                .toLowerCase(Locale.ROOT);
        return words.contains(word) ? word : null;
    }
}
