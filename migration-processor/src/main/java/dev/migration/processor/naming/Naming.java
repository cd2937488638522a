package dev.migration.processor.naming;

import dev.migration.schema.Identifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From the logical name of something, written or implied, to its name in the database. */
public enum Naming {

    /** Names as they are written; Hibernate's default. */
    JPA {
        @Override
        String rewrite(String name) {
            return name;
        }

        @Override
        public String joinTable(Identifier ownerTable, Identifier targetTable, String attribute) {
            return ownerTable.text() + "_" + targetTable.text();
        }
    },

    /** Snake case, as Spring Boot sets Hibernate up. */
    SPRING {
        @Override
        String rewrite(String name) {
            return SnakeCase.of(name);
        }

        @Override
        public String beforeHibernate7(String name) {
            return SnakeCase.beforeHibernate7(name);
        }

        @Override
        public String joinTable(Identifier ownerTable, Identifier targetTable, String attribute) {
            return ownerTable.text() + "_" + attribute;
        }
    };

    /** The name in the configuration. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ids of all strategies. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Naming::id).toList();
    }

    /** The logical name that is written as {@code text}: quoted if it stands between double quotes or backticks. */
    public static Identifier logical(String text) {
        if (text.length() > 2 && text.startsWith("`") && text.endsWith("`")) {
            return Identifier.quoted(text.substring(1, text.length() - 1));
        }
        return Identifier.of(text);
    }

    /** A logical name built from {@code parts}; quoted if {@code pattern} is. */
    public static Identifier like(Identifier pattern, String text) {
        return pattern.isQuoted() ? Identifier.quoted(text) : Identifier.of(text);
    }

    /** The name in the database; a quoted name stays as it is. */
    public Identifier physical(Identifier logical) {
        return logical.isQuoted() ? logical : Identifier.of(rewrite(logical.text()));
    }

    abstract String rewrite(String name);

    /** What Hibernate 6 makes of an unquoted name. */
    public String beforeHibernate7(String name) {
        return rewrite(name);
    }

    /** The logical name of a join table that has none written. */
    public abstract String joinTable(Identifier ownerTable, Identifier targetTable, String attribute);
}
