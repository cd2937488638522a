package dev.migration.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources of a folder with the processor, as a build does. */
final class Compilation {

    private final Path sources;
    private final Path classes;
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    final List<Diagnostic<? extends JavaFileObject>> diagnostics = new ArrayList<>();

    Compilation(Path folder) throws IOException {
        this.sources = Files.createDirectories(folder.resolve("src"));
        this.classes = Files.createDirectories(folder.resolve("classes"));
    }

    Path classes() {
        return classes;
    }

    /** Compiles by another compiler than javac. */
    Compilation with(JavaCompiler other) {
        compiler = other;
        return this;
    }

    Compilation source(String className, String text) throws IOException {
        Path file = sources.resolve(className.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Compiles only those classes; the others are taken from the class folder. */
    Compilation compile(String... classNames) throws IOException {
        return compile(List.of(), classNames);
    }

    Compilation compile(List<String> options, String... classNames) throws IOException {
        diagnostics.clear();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter rest = new StringWriter();
        try (var files = compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<Path> paths = new ArrayList<>();
            for (String name : classNames) {
                paths.add(sources.resolve(name.replace('.', '/') + ".java"));
            }
            List<String> all = new ArrayList<>(List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    classes + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                    "-sourcepath",
                    ""));
            all.addAll(options);
            var task = compiler.getTask(rest, files, collector, all, null, files.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(List.of(new MigrationProcessor()));
            task.call();
        }
        diagnostics.addAll(collector.getDiagnostics());
        if (!rest.toString().isEmpty()) {
            throw new IllegalStateException(rest.toString());
        }
        return this;
    }

    /** The errors, each with its line before it. */
    List<String> errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getLineNumber() + " " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** The notes and warnings, each with its line before it. */
    List<String> warnings() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getKind() + " " + diagnostic.getLineNumber() + " "
                        + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    String output(String path) throws IOException {
        return Files.readString(classes.resolve(path));
    }

    boolean has(String path) {
        return Files.exists(classes.resolve(path));
    }
}
