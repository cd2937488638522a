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
 * <p>On a class it means the entity's own table; on an attribute, its only column. It says nothing of the tables of
 * collections and associations: {@code -Drename=old:new} does.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /** The old name as it is in the database: of a table with its schema if it has one, of a column alone. */
    String value();
}
