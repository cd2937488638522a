package dev.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a {@link Migration} and places it in the graph of revisions. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The id, 4 to 40 letters, digits, dashes or underscores; generated ones are 12 hexadecimal digits. */
    String id();

    /** The ids of the revisions that this one follows: none for the first, several for a merge. */
    String[] down() default {};

    /** What the revision is for, in one line. */
    String message() default "";

    /** Names of the branch that starts here. */
    String[] labels() default {};

    /** Ids of revisions that must be applied before, without being parents. */
    String[] dependsOn() default {};
}
