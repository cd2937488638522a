package dev.migration.revision;

import dev.migration.Migration;
import dev.migration.Revision;
import dev.migration.error.MigrationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

/** Makes instances of the classes that the registry names. */
record RevisionLoader(ClassLoader classLoader) {

    private static final String COMPILE = "Compile the project again (mvn clean process-classes).";

    Migration instantiate(RevisionEntry entry) {
        Class<?> type = load(entry);
        Revision annotation = type.getAnnotation(Revision.class);
        if (annotation == null || !annotation.id().equals(entry.id())) {
            throw bad(
                    entry,
                    "its annotation says " + (annotation == null ? "nothing" : "id '" + annotation.id() + "'"),
                    COMPILE);
        }
        if (!Migration.class.isAssignableFrom(type)) {
            throw bad(entry, "the class does not implement dev.migration.Migration", "Add `implements Migration`.");
        }
        try {
            return (Migration) type.getConstructor().newInstance();
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
            throw bad(entry, "it has no public constructor without parameters" + detail(type), makePublic(type));
        } catch (InvocationTargetException e) {
            throw new MigrationException(
                    described(entry) + " cannot be used: its constructor failed with " + e.getCause() + ".",
                    "A revision holds no state; remove what its constructor does.",
                    e.getCause());
        }
    }

    private Class<?> load(RevisionEntry entry) {
        try {
            return Class.forName(entry.className(), true, classLoader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new MigrationException(
                    described(entry) + " cannot be used: the registry names its class, but it cannot be loaded (" + e
                            + ").",
                    COMPILE,
                    e);
        }
    }

    private static String detail(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers())) {
            return " because the class is abstract";
        }
        return Modifier.isPublic(type.getModifiers()) ? "" : " because the class is not public";
    }

    private static String makePublic(Class<?> type) {
        return "Write it as `public final class " + type.getSimpleName()
                + " implements Migration`, at the top level and without a constructor.";
    }

    private static MigrationException bad(RevisionEntry entry, String why, String remedy) {
        return new MigrationException(described(entry) + " cannot be used: " + why + ".", remedy);
    }

    private static String described(RevisionEntry entry) {
        return "Revision '" + entry.id() + "' (" + entry.className() + ")";
    }
}
