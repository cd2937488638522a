package dev.migration.it.oracle;

import dev.migration.processor.MigrationProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles with the processor, in this process. Keeps the class path open between compilations, which is what costs. */
final class Javac {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private Javac() {}

    /** Compiles sources into a folder of classes and answers the errors. */
    static synchronized List<String> compile(Collection<Path> sources, Path classes, String... options)
            throws IOException {
        Files.createDirectories(classes);
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        List<String> all = new ArrayList<>(List.of("-Xlint:none", "-sourcepath", ""));
        all.addAll(List.of(options));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = COMPILER.getTask(
                new StringWriter(), FILES, diagnostics, all, null, FILES.getJavaFileObjectsFromPaths(sources));
        task.setProcessors(List.of(new MigrationProcessor()));
        task.call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
