package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's {@code @DialectOverride}, which says another thing for one database. Most of what it may say is of queries; what
 * is of tables is refused, because one snapshot is for all databases.
 */
final class DialectOverrides {

    private static final String PREFIX = "hibernate.DialectOverride.";

    /** Those that shape a table. */
    private static final List<String> OF_TABLES = List.of("Check", "ColumnDefault", "GeneratedColumn");

    /** Those that take the column away where nothing does so for all databases. */
    private static final List<String> OF_COLUMNS = List.of("DiscriminatorFormula", "Formula", "JoinFormula");

    private final TypeQuestions types;
    private final Problems problems;

    DialectOverrides(TypeQuestions types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    static boolean isOne(String key) {
        return key.startsWith(PREFIX);
    }

    private static boolean isAny(Annotations annotations) {
        for (String key : annotations.keys()) {
            if (isOne(key)) {
                return true;
            }
        }
        return false;
    }

    /** Reports those among {@code annotations} that would make the tables of databases differ. */
    void check(Element element, Annotations annotations) {
        if (!isAny(annotations)) {
            return;
        }
        OF_TABLES.forEach(name -> check(element, annotations, name));
        OF_COLUMNS.stream()
                .filter(name -> !annotations.has("hibernate." + name))
                .forEach(name -> check(element, annotations, name));
    }

    private void check(Element element, Annotations annotations, String name) {
        for (Annotation override : annotations.all(PREFIX + name)) {
            TypeMirror dialect = override.type("dialect");
            if (isMigrated(dialect)) {
                problems.report(Message.DIALECT_OVERRIDE, element, name, String.valueOf(dialect), name);
            }
        }
    }

    /** Whether the dialect is, or stands for, that of a database that revisions are for. */
    private boolean isMigrated(@Nullable TypeMirror dialect) {
        if (dialect == null) {
            return true;
        }
        String name = types.name(dialect);
        return name.equals("org.hibernate.dialect.Dialect")
                || name.contains("SQLite")
                || types.isSubtype(dialect, "org.hibernate.dialect.PostgreSQLDialect");
    }
}
