package dev.migration.maven;

import dev.migration.error.MigrationException;
import dev.migration.write.ClassNamePattern;
import dev.migration.write.RevisionStyle;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a project wants of the files of its revisions.
 *
 * @param packageName null for that of the revisions before
 */
record RevisionTemplate(@Nullable String packageName, RevisionStyle style, Formatter formatter) {

    static final RevisionTemplate PLAIN = new RevisionTemplate(null, RevisionStyle.PLAIN, new Formatter(List.of()));

    private static final String FILE = "file:";

    /** What is configured, as it is written. */
    record Configured(
            @Nullable String packageName,
            @Nullable String header,
            @Nullable String baseClass,
            List<String> imports,
            @Nullable String fileName,
            @Nullable String formatter) {}

    /** @throws MigrationException if something cannot be used; the message names the parameter */
    static RevisionTemplate of(Configured configured, Path folder, ClassLoader classes) throws IOException {
        String packageName = configured.packageName();
        if (packageName != null && !packageName.isEmpty() && !SourceVersion.isName(packageName)) {
            throw new MigrationException(
                    "migration.package '" + packageName + "' is no name of a package.",
                    "Write one such as com.acme.migrations.");
        }
        String fileName = configured.fileName();
        String formatter = configured.formatter();
        return new RevisionTemplate(
                packageName,
                new RevisionStyle(
                        header(configured.header(), folder),
                        base(configured.baseClass(), classes),
                        configured.imports().stream()
                                .map(RevisionTemplate::imported)
                                .toList(),
                        fileName == null ? ClassNamePattern.DEFAULT : ClassNamePattern.parse(fileName.strip())),
                Formatter.parse(formatter == null ? "" : formatter));
    }

    private static String header(@Nullable String header, Path folder) throws IOException {
        if (header == null) {
            return "";
        } else if (!header.strip().startsWith(FILE)) {
            return RevisionStyle.comment(header);
        }
        Path file = folder.resolve(header.strip().substring(FILE.length()));
        if (!Files.isReadable(file)) {
            throw new MigrationException(
                    "The file of migration.header cannot be read: " + file + ".",
                    "Correct the path, which counts from the folder of the project, or write the text itself.");
        }
        return RevisionStyle.comment(Files.readString(file));
    }

    private static RevisionStyle.@Nullable Base base(@Nullable String className, ClassLoader classes) {
        if (className == null || className.isBlank()) {
            return null;
        }
        try {
            Class<?> type = Class.forName(className.strip(), false, classes);
            if (!Modifier.isFinal(type.getModifiers()) && isPublic(type)) {
                return RevisionStyle.Base.of(type);
            }
            throw unusable(className, "it is not public, or it is final", null);
        } catch (ClassNotFoundException | LinkageError e) {
            throw unusable(className, "it cannot be loaded from the class path of the project (" + e + ")", e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (around == null || isPublic(around));
    }

    private static MigrationException unusable(String className, String why, @Nullable Throwable cause) {
        return new MigrationException(
                "The class " + className + " (migration.baseClass) cannot be used: " + why + ".",
                "Name a public class or interface that revisions can extend, with its package; a nested one as"
                        + " com.acme.Outer$Inner.",
                cause);
    }

    private static String imported(String written) {
        String name = written.strip()
                .replaceFirst("^import\\s+", "")
                .replaceFirst(";$", "")
                .replaceAll("\\s+", " ");
        String plain = name.replaceFirst("^static ", "").replaceFirst("\\.\\*$", "");
        if (!SourceVersion.isName(plain) || !plain.contains(".")) {
            throw new MigrationException(
                    "'" + written + "' in migration.imports cannot be imported.",
                    "Write what stands between import and the semicolon: com.acme.Types,static com.acme.Types.*");
        }
        return name;
    }
}
