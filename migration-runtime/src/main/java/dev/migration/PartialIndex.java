package dev.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index over some of the rows of an entity's table, which {@code @Index} of Jakarta Persistence cannot say. For an
 * index over all rows there is {@code @Table(indexes = @Index(...))}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(PartialIndexes.class)
public @interface PartialIndex {

    /** The name of the index; by default one made of the table's and the columns' names. */
    String name() default "";

    /** The columns, as in {@code @Index}: {@code "team_id, created_at desc"}. */
    String columnList();

    /** The condition that a row of the index meets, in SQL that every database of the application understands. */
    String where();

    /** Whether no two rows of the index may have the same values. */
    boolean unique() default false;
}
