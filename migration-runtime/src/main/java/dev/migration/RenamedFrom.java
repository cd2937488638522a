package dev.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says under which name the table of an entity, or the column of an attribute, is in databases that do not know its new
 * name yet, so that {@code mvn migration:new} renames it in place of dropping the one and adding the other. Has no
 * effect where nothing of the old name goes; it may be taken off as soon as the revision is written.
 *
 * <p>On a class {@link #value} means the entity's own table; on an attribute, its only column. {@link #table} means the
 * table that holds the collection or association of the attribute ({@code @CollectionTable}, {@code @JoinTable}, or the
 * one that is implied), written on the side that owns it. Columns of such a table that refer to other tables are renamed
 * by {@code -Drename=table.old:new}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /**
     * The old name as it is in the database: of an entity's table with its schema if it has one, of a column alone.
     * Empty if only {@link #table} is meant.
     */
    String value() default "";

    /**
     * On an attribute, the old name of the table of its collection or association, with its schema if it has one. Empty
     * if the table has kept its name.
     */
    String table() default "";
}
