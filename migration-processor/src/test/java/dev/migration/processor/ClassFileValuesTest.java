package dev.migration.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import dev.migration.schema.CheckConstraint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Enums and converters without their source give their values when they run. */
class ClassFileValuesTest {

    @TempDir
    Path folder;

    /** The checks of the entity that {@code source} has, after it has been compiled without the processor. */
    private Stream<String> checks(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("E.java"), "import jakarta.persistence.*;\n" + source);
        Path classes = Files.createTempDirectory(folder, "classes");
        int errors = javax.tools.ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), "-cp", classPath(), file.toString());
        assertThat(errors).isZero();
        List<Path> path = new ArrayList<>(List.of(classes));
        Stream.of(classPath().split(File.pathSeparator, -1)).map(Path::of).forEach(path::add);
        return SnapshotCompiler.compile(EntityClassFinder.find(classes), List.of(), path, Map.of())
                .schema()
                .tables()
                .values()
                .stream()
                .flatMap(table -> table.constraintsOf(CheckConstraint.class).stream())
                .map(CheckConstraint::expression);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    @Test
    void ofAnEnum() throws IOException {
        assertThat(checks("""
                        @Entity class E { @Id int id; Level level; }
                        enum Level {
                            LOW, HIGH;
                            @EnumeratedValue private final int code = Integer.parseInt("1" + name().length());
                        }
                        """)).containsExactly("level in (13, 14)");
    }

    @Test
    void ofConverters() throws IOException {
        assertThat(checks("""
                        @Entity class E {
                            @Id int id;
                            @Convert(converter = Words.class) boolean word;
                            @Convert(converter = Letters.class) Level level;
                        }
                        enum Level { LOW, HIGH }
                        class Words implements AttributeConverter<Boolean, String> {
                            public String convertToDatabaseColumn(Boolean b) { return b.toString().substring(1); }
                            public Boolean convertToEntityAttribute(String s) { return null; }
                        }
                        class Letters implements AttributeConverter<Level, String> {
                            private Letters() { }
                            public String convertToDatabaseColumn(Level l) {
                                return "it's " + new StringBuilder(l.name()).reverse();
                            }
                            public Level convertToEntityAttribute(String s) { return null; }
                        }
                        """))
                .containsExactlyInAnyOrder("word in ('alse', 'rue')", "level in ('it''s WOL', 'it''s HGIH')");
    }

    @Test
    void ofUserTypes() throws IOException {
        assertThat(checks("""
                        @Entity class E {
                            @Id int id;
                            @org.hibernate.annotations.CompositeType(MoneyType.class) Money price;
                        }
                        class Money { }
                        enum Kind { NET, GROSS }
                        class Parts { @Enumerated(EnumType.STRING) @Column(check = @CheckConstraint(constraint = "1 = 1")) Kind kind; }
                        abstract class Base<T> implements org.hibernate.usertype.CompositeUserType<T> {
                            public Class<?> embeddable() { return new Parts().getClass(); }
                            public Object getPropertyValue(T value, int property) { return null; }
                            public T instantiate(org.hibernate.metamodel.spi.ValueAccess values) { return null; }
                            public boolean equals(T x, T y) { return x == y; }
                            public int hashCode(T x) { return 0; }
                            public T deepCopy(T value) { return value; }
                            public boolean isMutable() { return false; }
                            public java.io.Serializable disassemble(T value) { return null; }
                            public T assemble(java.io.Serializable cached, Object owner) { return null; }
                            public T replace(T detached, T managed, Object owner) { return detached; }
                        }
                        class MoneyType extends Base<Money> {
                            public Class<Money> returnedClass() { return Money.class; }
                        }
                        """)).containsExactly("1 = 1");
    }

    @Test
    void codeThatDoesNotRunSaysNothing() throws IOException {
        assertThatThrownBy(() -> checks("""
                        @Entity class E { @Id int id; Level level; }
                        enum Level {
                            LOW, HIGH;
                            static { if (true) throw new IllegalStateException("no server"); }
                            @EnumeratedValue private final int code = name().length();
                        }
                        """))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("MIG-140");
        assertThat(checks("""
                        @Entity class E { @Id int id; @Convert(converter = Words.class) boolean word; }
                        class Words implements AttributeConverter<Boolean, String> {
                            public String convertToDatabaseColumn(Boolean b) { throw new IllegalStateException(); }
                            public Boolean convertToEntityAttribute(String s) { return null; }
                        }
                        """)).isEmpty();
    }
}
