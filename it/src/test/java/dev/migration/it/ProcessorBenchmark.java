package dev.migration.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.processor.MigrationProcessor;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What the processor adds to the compilation of 500 entities, in turns with javac alone and with a processor that does
 * nothing: javac enters all classes a second time as soon as there is any.
 */
@Tag("benchmark")
@Isolated
class ProcessorBenchmark {

    private static final int ENTITIES = 500;
    private static final int WARM_UP = 6;
    private static final int ROUNDS = 9;

    @TempDir
    Path folder;

    @Test
    void compilationWithAndWithoutTheProcessor() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < ENTITIES; i++) {
            Path source = folder.resolve("Entity" + i + ".java");
            sources.add(Files.writeString(source, entity(i)));
        }
        long[] alone = new long[ROUNDS];
        long[] idle = new long[ROUNDS];
        long[] with = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            int slot = Math.max(round, 0);
            alone[slot] = compile(sources, classes("alone" + round), List.of());
            idle[slot] = compile(sources, classes("idle" + round), List.of(new IdleProcessor()));
            Path classes = classes("with" + round);
            with[slot] = compile(sources, classes, List.of(new MigrationProcessor()));
            requireSnapshot(classes);
        }
        long floor = median(alone);
        System.out.printf(
                Locale.ROOT,
                "%d entities: javac alone %d ms, with a processor that does nothing %d ms, with the processor %d ms;"
                        + " the processor's own work is %.1f %% of javac alone%n",
                ENTITIES,
                floor / 1_000_000,
                median(idle) / 1_000_000,
                median(with) / 1_000_000,
                100.0 * (median(with) - median(idle)) / floor);
    }

    private Path classes(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    private static void requireSnapshot(Path classes) throws IOException {
        String snapshot = Files.readString(classes.resolve(Snapshot.PATH));
        assertThat(SnapshotJson.read(snapshot, "benchmark").entities()).hasSize(ENTITIES);
    }

    private static long compile(List<Path> sources, Path classes, List<Processor> processors) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        long start = System.nanoTime();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = new ArrayList<>(List.of(
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-Amigration.warnings=none"));
            if (processors.isEmpty()) {
                options.add("-proc:none");
            }
            JavaCompiler.CompilationTask task =
                    compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            assertThat(task.call()).as(messages.toString()).isTrue();
        }
        return System.nanoTime() - start;
    }

    /** An entity as they are written: an id, a version, ten values, three associations, and their getters and setters. */
    private static String entity(int number) {
        List<String[]> attributes = new ArrayList<>(List.of(
                new String[] {"@Id @GeneratedValue", "Long", "id"},
                new String[] {"@Version", "int", "version"},
                new String[] {"@Column(nullable = false, length = 80, unique = true)", "String", "displayName"},
                new String[] {"@Enumerated(EnumType.STRING)", "Status", "status"},
                new String[] {"", "LocalDateTime", "createdAt"},
                new String[] {"", "BigDecimal", "amount"},
                new String[] {"@Embedded", "Period", "period"},
                new String[] {"@ElementCollection", "Set<String>", "tags"},
                new String[] {"@ManyToOne(optional = false)", "Entity" + (number + 1) % ENTITIES, "next"},
                new String[] {
                    "@OneToMany(mappedBy = \"next\")",
                    "List<Entity" + (number + ENTITIES - 1) % ENTITIES + ">",
                    "previous"
                },
                new String[] {"@ManyToMany", "Set<Entity" + (number + 7) % ENTITIES + ">", "others"}));
        Stream.of("street", "city", "country", "remark")
                .forEach(name -> attributes.add(new String[] {"", "String", name}));
        StringBuilder text = new StringBuilder("import jakarta.persistence.*;\nimport java.math.BigDecimal;\n"
                + "import java.time.*;\nimport java.util.*;\n@Entity public class Entity" + number + " {\n"
                + "enum Status { NEW, OPEN, CLOSED }\n"
                + "@Embeddable public static class Period { LocalDate starts; LocalDate ends; }\n");
        for (String[] attribute : attributes) {
            String type = attribute[1];
            String name = attribute[2];
            String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            text.append("%s private %s %s;%n".formatted(attribute[0], type, name));
            text.append("public %s get%s() { return %s; }%n".formatted(type, capital, name));
            text.append("public void set%s(%s value) { this.%s = value; }%n".formatted(capital, type, name));
        }
        return text.append("}\n").toString();
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

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
