package dev.migration.processor.naming;

import dev.migration.schema.Identifier;
import org.jspecify.annotations.Nullable;

/** The logical names of what has none written. */
public enum ImplicitNaming {

    /** As Jakarta Persistence has it; Hibernate's default. */
    JPA,

    /** As Spring Boot sets Hibernate up. */
    SPRING {
        @Override
        String joinTable(Identifier owner, @Nullable Identifier target, String attribute) {
            return owner.text() + "_" + attribute;
        }
    },

    /** As the drafts of JPA 2 had it: what belongs to an entity is called after its table. */
    LEGACY_JPA {
        @Override
        String owner(String entity, Identifier table) {
            return table.text();
        }

        @Override
        String joinTable(Identifier owner, @Nullable Identifier target, String attribute) {
            return owner.text() + "_" + (target == null ? attribute : target.text());
        }
    },

    /** As Hibernate named what its own mapping files described: by classes and attributes alone. */
    LEGACY_HBM {
        @Override
        String entity(String name, String className) {
            return className.substring(className.lastIndexOf('.') + 1);
        }

        @Override
        String joinTable(Identifier owner, @Nullable Identifier target, String attribute) {
            return owner.text() + "_" + attribute;
        }

        @Override
        boolean namesReferencesAfterTargets() {
            return false;
        }
    },

    /** As Jakarta Persistence, but what is inside of embedded attributes has their names before its own. */
    COMPONENT_PATH {
        @Override
        String attribute(AttributePath path) {
            return path.joined();
        }

        @Override
        public boolean namesWholePaths() {
            return true;
        }
    };

    /** What an entity is called after. */
    String entity(String name, String className) {
        return name;
    }

    /** What the columns that refer to the owner of a collection, and its table, are called after. */
    String owner(String entity, Identifier table) {
        return entity;
    }

    /** What an attribute's columns are called after. */
    String attribute(AttributePath path) {
        return path.last();
    }

    /** @param target null if there is no entity whose table could be named */
    String joinTable(Identifier owner, @Nullable Identifier target, String attribute) {
        // Hibernate writes the word
        return owner.text() + "_" + (target == null ? "null" : target.text());
    }

    /** Whether a reference by an attribute has the name of the column that it refers to behind the attribute's. */
    boolean namesReferencesAfterTargets() {
        return true;
    }

    /** Whether names come from what is around an attribute, too. */
    public boolean namesWholePaths() {
        return false;
    }
}
