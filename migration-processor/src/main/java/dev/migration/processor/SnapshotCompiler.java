package dev.migration.processor;

import dev.migration.error.MigrationException;
import dev.migration.processor.source.LoadedValues;
import dev.migration.snapshot.Snapshot;
import java.io.File;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes the snapshot of entities that are there as class files only, such as those in a jar, by running the processor
 * over their names. Enums and converters of them whose values the schema has are loaded, in a class loader of
 * their own, and run. Writes no file. Thread-safe.
 */
public final class SnapshotCompiler {

    private SnapshotCompiler() {}

    /**
     * The snapshot of {@code classNames} and of what the mapping files of their archives say.
     *
     * @param classNames the qualified names of entities, of embeddables that extend others and of automatic converters, as
     *     {@link EntityClassFinder} finds them; others do no harm
     * @param archives the jars and folders that they are in
     * @param classPath the jars and folders of the classes and of all that they refer to
     * @param processorOptions options of {@link MigrationProcessor} by name
     * @throws MigrationException if something cannot be mapped, or was compiled for a newer Java than the running one:
     *     the message lists all of it
     */
    public static Snapshot compile(
            Collection<String> classNames,
            Collection<Path> archives,
            Collection<Path> classPath,
            Map<String, String> processorOptions) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new MigrationException(
                    "This Java runtime has no compiler, which reads the entities of jars.",
                    "Run Maven with a JDK: set JAVA_HOME to one.");
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        AtomicReference<Snapshot> result = new AtomicReference<>();
        StringWriter rest = new StringWriter();
        StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        JavaCompiler.CompilationTask task = compiler.getTask(
                rest, files, diagnostics, options(classPath, processorOptions), read(classNames), List.of());
        boolean succeeded;
        try (LoadedValues code = new LoadedValues(classPath)) {
            task.setProcessors(List.of(new MigrationProcessor(new ClassFiles(archives, code, result::set))));
            succeeded = task.call();
        }
        Snapshot snapshot = result.get();
        if (!succeeded || snapshot == null) {
            MigrationException tooNew = NewerClassFiles.among(classNames, classPath);
            throw tooNew == null ? failed(diagnostics, rest.toString()) : tooNew;
        }
        return snapshot;
    }

    /** The compiler runs no processor over no class at all; mapping files alone may name the entities. */
    private static List<String> read(Collection<String> classNames) {
        return classNames.isEmpty() ? List.of("java.lang.Object") : List.copyOf(classNames);
    }

    private static List<String> options(Collection<Path> classPath, Map<String, String> processorOptions) {
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        // the source path is empty because some jars carry sources, which the compiler would prefer to their classes
        List<String> options = new ArrayList<>(List.of("-proc:only", "-sourcepath", "", "-cp", path, "-Xlint:none"));
        processorOptions.forEach((name, value) -> options.add("-A" + name + "=" + value));
        return options;
    }

    private static MigrationException failed(DiagnosticCollector<JavaFileObject> diagnostics, String rest) {
        String errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining("\n  "));
        return new MigrationException(
                "The entities of the class path cannot be mapped:\n  " + errors + rest,
                "Add what is missing to the class path, or leave out their artifact in migration.entityArtifacts.");
    }
}
