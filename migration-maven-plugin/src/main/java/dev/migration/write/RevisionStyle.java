package dev.migration.write;

import com.palantir.javapoet.ClassName;
import dev.migration.Migration;
import dev.migration.error.MigrationException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a project wants its revisions to look.
 *
 * @param header a comment that stands above all else, empty for none; {@code {year}} in it is that of the revision
 * @param base what the class extends or implements, or null: {@link Migration} alone
 * @param imports more imports, as they stand before the semicolon, without the keyword
 * @param className how the class is called
 */
public record RevisionStyle(String header, @Nullable Base base, List<String> imports, ClassNamePattern className) {

    /** Nothing but what is needed. */
    public static final RevisionStyle PLAIN = new RevisionStyle("", null, List.of(), ClassNamePattern.DEFAULT);

    public RevisionStyle {
        imports = List.copyOf(imports);
    }

    /**
     * A class or interface of the project.
     *
     * @param isMigration whether it is a {@link Migration} already
     */
    public record Base(ClassName name, boolean isInterface, boolean isMigration) {

        public static Base of(Class<?> type) {
            return new Base(ClassName.get(type), type.isInterface(), Migration.class.isAssignableFrom(type));
        }
    }

    /**
     * A text as a comment, as which it may be written already.
     *
     * @throws MigrationException if it would end before its end
     */
    public static String comment(String text) {
        String plain = text.strip().stripIndent();
        boolean lines = plain.lines().allMatch(line -> line.startsWith("//"));
        boolean block = plain.startsWith("/*") && plain.indexOf("*/") == plain.length() - 2;
        if (plain.isEmpty() || lines || block) {
            return plain;
        }
        if (plain.contains("*/") || plain.startsWith("/*")) {
            throw new MigrationException(
                    "migration.header is neither a text nor one comment: "
                            + plain.lines().findFirst().orElse(""),
                    "Write a text without comment marks, or one comment from /* to */, or lines that start with //.");
        }
        return plain.lines()
                .map(line -> (" * " + line.strip()).stripTrailing())
                .collect(Collectors.joining("\n", "/*\n", "\n */"));
    }
}
