package dev.migration.processor.naming;

import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.Identifier;
import java.util.Locale;

/** How the ORM is set up to name what annotations do not. */
public enum NamingStrategy {

    /** Names as they are written; Hibernate's default. */
    JPA {
        @Override
        Identifier rewrite(Identifier name, OrmVersion orm) {
            return name;
        }

        @Override
        String joinTable(Identifier ownerTable, Identifier targetTable, String attribute) {
            return ownerTable.text() + "_" + targetTable.text();
        }
    },

    /** Snake case, as Spring Boot sets Hibernate up. */
    SPRING {
        @Override
        Identifier rewrite(Identifier name, OrmVersion orm) {
            if (!name.isWrittenInQuotes()) {
                return Identifier.of(SnakeCase.of(name.text(), orm));
            }
            return orm.rewritesQuotedNames() ? Identifier.quoted(SnakeCase.of(name.text(), orm)) : name;
        }

        @Override
        String joinTable(Identifier ownerTable, Identifier targetTable, String attribute) {
            return ownerTable.text() + "_" + attribute;
        }
    };

    /** The name in the configuration. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** From a logical name to that in the database. */
    abstract Identifier rewrite(Identifier name, OrmVersion orm);

    /** The logical name of a join table that has none written. */
    abstract String joinTable(Identifier ownerTable, Identifier targetTable, String attribute);
}
