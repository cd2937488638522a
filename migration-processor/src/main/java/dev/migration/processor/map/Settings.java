package dev.migration.processor.map;

import dev.migration.processor.naming.Naming;
import dev.migration.processor.orm.OrmSettings;
import dev.migration.processor.orm.OrmVersion;
import dev.migration.processor.validation.ValidationMode;

/**
 * What the user says of the mapping as a whole.
 *
 * @param validation whether constraints of Bean Validation count
 * @param types the column types that classes are given
 * @param hibernate what Hibernate is set to
 */
public record Settings(Naming naming, ValidationMode validation, ConfiguredTypes types, OrmSettings hibernate) {

    /** The release whose schema is meant. */
    OrmVersion orm() {
        return naming.orm();
    }
}
