package dev.migration.it.oracle;

import dev.migration.Migration;
import dev.migration.processor.MigrationProcessor;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.hibernate.annotations.Type;
import org.hibernate.envers.Audited;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.NullMarked;

/**
 * Compiles with the processor, in this process. Each thread keeps its class path open between compilations, which is what
 * costs; on it stands what entities and revisions are written with, and nothing else.
 */
final class Javac {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** What entities and revisions are written with. */
    static final List<Path> CLASS_PATH = Stream.of(
                    Migration.class,
                    NullMarked.class,
                    Entity.class,
                    Type.class,
                    Audited.class,
                    Valid.class,
                    Range.class)
            .map(Javac::location)
            .toList();

    private static final ThreadLocal<StandardJavaFileManager> FILES = ThreadLocal.withInitial(() -> files(CLASS_PATH));

    private Javac() {}

    /** Compiles sources into a folder of classes and answers the errors. */
    static List<String> compile(Collection<Path> sources, Path classes, String... options) throws IOException {
        return compile(FILES.get(), sources, classes, List.of(options));
    }

    /** The same with another class path. */
    static List<String> compile(
            Collection<Path> sources, Collection<Path> classPath, Path classes, List<String> options)
            throws IOException {
        try (StandardJavaFileManager files = files(classPath)) {
            return compile(files, sources, classes, options);
        }
    }

    private static List<String> compile(
            StandardJavaFileManager files, Collection<Path> sources, Path classes, List<String> options)
            throws IOException {
        Files.createDirectories(classes);
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        List<String> all = new ArrayList<>(List.of("-Xlint:none", "-sourcepath", ""));
        all.addAll(options);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = COMPILER.getTask(
                new StringWriter(), files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
        task.setProcessors(List.of(new MigrationProcessor()));
        task.call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static StandardJavaFileManager files(Collection<Path> classPath) {
        StandardJavaFileManager files = COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            // else javac looks for plugins in every jar of the class path, anew each time
            files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The jar or folder that a class is from. */
    static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
