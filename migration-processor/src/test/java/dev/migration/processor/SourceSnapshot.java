package dev.migration.processor;

import dev.migration.processor.map.SettingsOption;
import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.Schema;
import dev.migration.snapshot.Snapshot;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the processor makes of the sources of a folder: a schema, or errors without their lines. */
public record SourceSnapshot(Schema schema, List<String> errors) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Stays open, because opening the class path is what a compilation costs. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /** What Hibernate 7 makes; writes no file. */
    public static SourceSnapshot compile(Path folder, String naming) throws IOException {
        return compile(folder, naming, OrmVersion.HIBERNATE_7.id());
    }

    /** Writes no file. */
    public static synchronized SourceSnapshot compile(Path folder, String naming, String orm) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        AtomicReference<Snapshot> result = new AtomicReference<>();
        try (Stream<Path> sources = Files.list(folder)) {
            List<Path> paths =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-proc:only",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-A" + Options.NAMING + "=" + naming,
                    "-A" + Options.ORM + "=" + orm,
                    "-A" + ModuleResources.FOLDERS + "=" + folder,
                    "-A" + SettingsOption.NAME + "=" + settings(folder),
                    "-Xlint:none");
            var task = COMPILER.getTask(
                    new StringWriter(), FILES, diagnostics, options, null, FILES.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(List.of(new MigrationProcessor(new ClassFiles(List.of(), null, result::set))));
            task.call();
        }
        List<String> errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
        Snapshot snapshot = result.get();
        return new SourceSnapshot(snapshot == null ? Schema.empty() : snapshot.schema(), errors);
    }

    /** What Hibernate is set to in the case, as its own file says it. */
    private static String settings(Path folder) throws IOException {
        Path file = folder.resolve("settings.properties");
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
