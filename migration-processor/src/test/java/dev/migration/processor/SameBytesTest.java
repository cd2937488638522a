package dev.migration.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is compiled, in which order and by which compiler: the snapshot has the bytes of a clean build. */
class SameBytesTest {

    private static final List<String> CLASSES = List.of("a.Base", "a.Team", "a.User", "a.Parts", "a.Level");

    @TempDir
    static Path folder;

    private static String clean = "";

    @BeforeAll
    static void compileCleanly() throws IOException {
        clean = sources("clean").compile(CLASSES.toArray(String[]::new)).output(Snapshot.PATH);
        assertThat(clean).contains("\"Team\"", "\"User\"", "\"User_nicks\"", "\"Team_members\"");
    }

    private static Compilation sources(String name) throws IOException {
        return new Compilation(Files.createDirectories(folder.resolve(name)))
                .source("a.Base", """
                    package a;
                    import jakarta.persistence.*;
                    @MappedSuperclass public abstract class Base<K> {
                        @Id @GeneratedValue K id;
                        @Version int version;
                    }\
                    """)
                .source("a.Team", """
                    package a;
                    import jakarta.persistence.*;
                    import java.util.*;
                    @Entity @Table(indexes = @Index(columnList = "name, level desc")) public class Team extends Base<Long> {
                        @Column(length = 40) String name;
                        @Enumerated(EnumType.STRING) Level level;
                        @ManyToMany @JoinTable(name = "Team_members") Set<User> members;
                    }\
                    """)
                .source("a.User", """
                    package a;
                    import jakarta.persistence.*;
                    import java.util.*;
                    @Entity @Table(name = "User") public class User extends Base<Integer> {
                        @Embedded Parts.Address home;
                        Parts.Span span;
                        @ElementCollection @OrderColumn List<String> nicks;
                        @ManyToOne(optional = false) Team team;
                        @Entity public static class Admin extends User { @Column(unique = true) String right; }
                    }\
                    """)
                .source("a.Parts", """
                    package a;
                    import jakarta.persistence.*;
                    public final class Parts {
                        @Embeddable public record Address(String street, @Column(length = 5) String zip) { }
                        public record Span(int from, int to) { }
                        @Converter(autoApply = true)
                        public static class Spans implements AttributeConverter<Span, String> {
                            public String convertToDatabaseColumn(Span s) { return ""; }
                            public Span convertToEntityAttribute(String s) { return null; }
                        }
                    }\
                    """)
                .source("a.Level", "package a; public enum Level { LOW, HIGH }");
    }

    @Test
    void everySubsetOfTheClasses() throws IOException {
        Compilation compilation = sources("subsets");
        compilation.compile(CLASSES.toArray(String[]::new));
        for (int subset = 1; subset < 1 << CLASSES.size(); subset++) {
            int bits = subset;
            String[] some = IntStream.range(0, CLASSES.size())
                    .filter(i -> (bits & 1 << i) != 0)
                    .mapToObj(CLASSES::get)
                    .toArray(String[]::new);
            compilation.compile(some);
            assertThat(compilation.errors()).isEmpty();
            assertThat(compilation.output(Snapshot.PATH))
                    .as(List.of(some).toString())
                    .isEqualTo(clean);
        }
    }

    @Test
    void anyOrderOfTheFiles() throws IOException {
        List<String> order = new ArrayList<>(CLASSES);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(order, new Random(seed));
            Compilation compilation = sources("order" + seed).compile(order.toArray(String[]::new));
            assertThat(compilation.output(Snapshot.PATH)).as(order.toString()).isEqualTo(clean);
        }
    }

    @Test
    void eclipsesCompiler() throws IOException {
        Compilation compilation = sources("eclipse").with(new EclipseCompiler());
        List<String> options = List.of("-17", "-nowarn");
        compilation.compile(options, CLASSES.toArray(String[]::new));
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.output(Snapshot.PATH)).isEqualTo(clean);
        // of classes that it does not compile, Eclipse's compiler tells the members in the order of their names
        compilation.compile(options, "a.Team", "a.Level");
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.output(Snapshot.PATH)).isEqualTo(clean);
    }
}
