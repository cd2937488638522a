package dev.migration.diff;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.UniqueConstraint;

/** What kind of thing an object of a schema is. */
enum ObjectKind {
    SCHEMA("schema"),
    TABLE("table"),
    COLUMN("column"),
    /** Belongs to its table: no filter tells the two apart. */
    PRIMARY_KEY("constraint"),
    UNIQUE("unique"),
    FOREIGN_KEY("foreignKey"),
    CHECK("check"),
    INDEX("index"),
    SEQUENCE("sequence"),
    ENUM("enum"),
    COMPOSITE("composite"),
    /** Of a table or a column. */
    COMMENT("comment"),
    /** What is not managed at all, such as views and triggers: only listed. */
    OTHER("other");

    private final String word;

    ObjectKind(String word) {
        this.word = word;
    }

    /** As patterns call it. */
    String word() {
        return word;
    }

    static ObjectKind of(Constraint constraint) {
        if (constraint instanceof ForeignKey) {
            return FOREIGN_KEY;
        } else if (constraint instanceof UniqueConstraint) {
            return UNIQUE;
        }
        return constraint instanceof CheckConstraint ? CHECK : PRIMARY_KEY;
    }
}
