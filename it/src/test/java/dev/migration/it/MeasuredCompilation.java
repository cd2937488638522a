package dev.migration.it;

import com.sun.management.ThreadMXBean;
import dev.migration.processor.MigrationProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a folder of sources and measures what that costs, here or, by {@link #main}, in a virtual machine of its own. */
final class MeasuredCompilation {

    /** What the compiler is run with. */
    enum Kind {
        /** No processor at all. */
        ALONE,
        /** One that does nothing. */
        IDLE,
        /** The product's. */
        WITH;

        private List<Processor> processors() {
            return switch (this) {
                case ALONE -> List.of();
                case IDLE -> List.of(new IdleProcessor());
                case WITH -> List.of(new MigrationProcessor());
            };
        }
    }

    /**
     * What a compilation took.
     *
     * @param wall nanoseconds that went by, which other work on the machine lengthens
     * @param cpu nanoseconds of a processor that the compiling thread had, which it lengthens less
     * @param bytes what that thread allocated
     */
    record Cost(long wall, long cpu, long bytes) {

        Cost minus(Cost other) {
            return new Cost(wall - other.wall, cpu - other.cpu, bytes - other.bytes);
        }
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private MeasuredCompilation() {}

    /** Prints the three numbers of a {@link Cost}. */
    public static void main(String[] arguments) throws IOException {
        Cost cost = run(Kind.valueOf(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        System.out.println(cost.wall + " " + cost.cpu + " " + cost.bytes);
    }

    static Cost run(Kind kind, Path sources, Path classes) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(sources)) {
            files = found.sorted().toList();
        }
        Cost before = now();
        StringWriter messages = new StringWriter();
        if (!compile(kind, files, classes, messages)) {
            throw new IllegalStateException(messages.toString());
        }
        return now().minus(before);
    }

    private static Cost now() {
        return new Cost(System.nanoTime(), THREADS.getCurrentThreadCpuTime(), THREADS.getCurrentThreadAllocatedBytes());
    }

    private static boolean compile(Kind kind, List<Path> sources, Path classes, StringWriter messages)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = new ArrayList<>(List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-Amigration.warnings=none"));
            if (kind == Kind.ALONE) {
                options.add("-proc:none");
            }
            JavaCompiler.CompilationTask task =
                    compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (kind != Kind.ALONE) {
                task.setProcessors(kind.processors());
            }
            return task.call();
        }
    }

    /** Asks for every annotation, as any processor of entities does, and looks at none. */
    private static final class IdleProcessor extends AbstractProcessor {

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }
    }
}
