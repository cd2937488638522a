package dev.migration.processor.naming;

import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.Identifier;

/** From logical names to those in the database. */
public enum PhysicalNaming {

    /** Names as they are written; Hibernate's default. */
    STANDARD {
        @Override
        Identifier rewrite(Identifier name, OrmVersion orm) {
            return name;
        }
    },

    /** Snake case, as Spring Boot sets Hibernate up. */
    SNAKE_CASE {
        @Override
        Identifier rewrite(Identifier name, OrmVersion orm) {
            if (!name.isWrittenInQuotes()) {
                return Identifier.of(SnakeCase.of(name.text(), orm));
            }
            return orm.rewritesQuotedNames() ? Identifier.quoted(SnakeCase.of(name.text(), orm)) : name;
        }
    };

    /** From a logical name to that in the database. */
    abstract Identifier rewrite(Identifier name, OrmVersion orm);
}
