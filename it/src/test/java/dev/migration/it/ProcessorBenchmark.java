package dev.migration.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.it.MeasuredCompilation.Cost;
import dev.migration.it.MeasuredCompilation.Kind;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
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
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 9;

    private interface Compiler {
        Cost compile(Kind kind, Path classes) throws Exception;
    }

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void writeEntities() throws IOException {
        sources = Files.createDirectory(folder.resolve("sources"));
        for (int i = 0; i < ENTITIES; i++) {
            Files.writeString(sources.resolve("Entity" + i + ".java"), entity(i));
        }
    }

    /** As in a daemon that has compiled before. */
    @Test
    void warm() throws Exception {
        measure("warm", WARM_UP, (kind, classes) -> MeasuredCompilation.run(kind, sources, classes));
    }

    /** As in a build, which compiles once: in a virtual machine that has just started. */
    @Test
    void cold() throws Exception {
        measure("cold", 0, this::inOwnMachine);
    }

    private Cost inOwnMachine(Kind kind, Path classes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MeasuredCompilation.class.getName(),
                        kind.name(),
                        sources.toString(),
                        classes.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(printed).isZero();
        String[] numbers = printed.split(" ", -1);
        return new Cost(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
    }

    private void measure(String name, int warmUp, Compiler compiler) throws Exception {
        Map<Kind, List<Cost>> costs = new EnumMap<>(Kind.class);
        for (int round = -warmUp; round < ROUNDS; round++) {
            for (Kind kind : Kind.values()) {
                Path classes = Files.createDirectory(folder.resolve(name + kind + round));
                Cost cost = compiler.compile(kind, classes);
                if (round >= 0) {
                    costs.computeIfAbsent(kind, key -> new ArrayList<>()).add(cost);
                }
                if (kind == Kind.WITH) {
                    requireSnapshot(classes);
                }
            }
        }
        System.out.printf("%d entities, %s%n", ENTITIES, name);
        print("time, ms", costs, Cost::wall);
        print("CPU time of the compiling thread, ms", costs, Cost::cpu);
        print("allocated by it, MB", costs, Cost::bytes);
    }

    private static void print(String what, Map<Kind, List<Cost>> costs, ToLongFunction<Cost> part) {
        long floor = median(costs, Kind.ALONE, part);
        long idle = median(costs, Kind.IDLE, part);
        long with = median(costs, Kind.WITH, part);
        System.out.printf(
                Locale.ROOT,
                "  %s: javac alone %d, with a processor that does nothing %d, with the processor %d; its own work is"
                        + " %.1f %% of javac alone%n",
                what,
                floor / 1_000_000,
                idle / 1_000_000,
                with / 1_000_000,
                100.0 * (with - idle) / floor);
    }

    private static long median(Map<Kind, List<Cost>> costs, Kind kind, ToLongFunction<Cost> part) {
        return costs.getOrDefault(kind, List.of()).stream()
                .mapToLong(part)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void requireSnapshot(Path classes) throws IOException {
        String snapshot = Files.readString(classes.resolve(Snapshot.PATH));
        assertThat(SnapshotJson.read(snapshot, "benchmark").entities()).hasSize(ENTITIES);
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
}
