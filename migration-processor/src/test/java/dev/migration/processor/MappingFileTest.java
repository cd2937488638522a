package dev.migration.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where mapping files are found, and what is said of those that are not understood. */
class MappingFileTest {

    private static final String PLAIN = "package a; class A { Long id; String name; }";
    private static final String ORM = """
        <entity-mappings>
          <package>a</package>
          <entity class="A" access="FIELD">
            <attributes><id name="id"/></attributes>
          </entity>
        </entity-mappings>
        """;

    @TempDir
    Path folder;

    private Compilation compilation;

    @BeforeEach
    void start() throws IOException {
        compilation = new Compilation(folder);
        compilation.source("a.A", PLAIN);
    }

    @Test
    void isFoundInTheClassFolder() throws IOException {
        write(compilation.classes(), "META-INF/orm.xml", ORM);
        assertThat(columnsOfA()).containsExactly("id", "name");
    }

    @Test
    void isFoundInAFolderOfTheOption() throws IOException {
        write(folder.resolve("resources"), "META-INF/orm.xml", ORM);
        compilation.compile(List.of("-Amigration.resources=" + folder.resolve("resources")), "a.A");
        assertThat(compilation.errors()).isEmpty();
        assertThat(snapshot().entities()).containsExactly("a.A");
    }

    @Test
    void isFoundWherePersistenceXmlNamesIt() throws IOException {
        write(compilation.classes(), "META-INF/persistence.xml", """
            <persistence><persistence-unit name="u">
              <mapping-file>maps/a.xml</mapping-file>
            </persistence-unit></persistence>\
            """);
        write(compilation.classes(), "maps/a.xml", ORM);
        assertThat(columnsOfA()).containsExactly("id", "name");
        Files.delete(compilation.classes().resolve("maps/a.xml"));
        assertThat(compilation.compile("a.A").errors())
                .singleElement()
                .asString()
                .contains("MIG-133 META-INF/persistence.xml:2: maps/a.xml is not found");
    }

    @Test
    void namesConverters() throws IOException {
        compilation.source("a.A", """
            package a; import jakarta.persistence.*; import java.time.Period;
            @Entity class A { @Id int id; Period p; }
            class C implements AttributeConverter<Period, Integer> {
                public Integer convertToDatabaseColumn(Period p) { return 1; }
                public Period convertToEntityAttribute(Integer i) { return null; }
            }\
            """);
        write(
                compilation.classes(),
                "META-INF/orm.xml",
                "<entity-mappings><converter class=\"a.C\" auto-apply=\"true\"/></entity-mappings>");
        compilation.compile("a.A");
        assertThat(compilation.errors()).isEmpty();
        assertThat(snapshot().converters()).containsExactly("a.C");
        assertThat(table().column(Identifier.of("p")).orElseThrow().type()).isEqualTo(new ColumnType.Int());
    }

    @Test
    void warnsOfCatalogs() throws IOException {
        write(
                compilation.classes(),
                "META-INF/orm.xml",
                ORM.replace("<package>", "<catalog>one</catalog>\n<package>")
                        .replace("<attributes>", "<table catalog='two'/><attributes>"));
        assertThat(columnsOfA()).containsExactly("id", "name");
        assertThat(compilation.warnings())
                .anySatisfy(warning -> assertThat(warning).contains("MIG-239 Catalog one of META-INF/orm.xml:2 is"))
                .anySatisfy(warning -> assertThat(warning).contains("MIG-239 a.A: Catalog two is"));
    }

    @Test
    void withoutAFileTheSourceAloneCounts() throws IOException {
        compilation.compile("a.A");
        assertThat(snapshot().entities()).isEmpty();
    }

    static Stream<Arguments> wrongFiles() {
        String attributes =
                "<entity-mappings><entity class='a.A'><attributes>\n%s</attributes></entity></entity-mappings>";
        return Stream.of(
                Arguments.of("<entity-mappings>\n<entity class='a.A'", ":2: "),
                Arguments.of("<entity-mappings>\n\n<thing/></entity-mappings>", ":3: <thing> is not understood"),
                Arguments.of("<entity-mappings><entity\nclass='a.B'/></entity-mappings>", ": there is no class a.B"),
                Arguments.of(
                        "<entity-mappings><entity class='a.A'>\n<thing/></entity></entity-mappings>",
                        ":2: <thing> is not understood"),
                Arguments.of(
                        attributes.formatted("<basic name='id'><thing/></basic>"), ":2: <thing> is not understood"),
                Arguments.of(attributes.formatted("<thing name='id'/>"), ":2: <thing> is not understood"),
                Arguments.of(attributes.formatted("<basic/>"), ":2: an attribute has no name"),
                Arguments.of(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM"
                                + " 'file:///etc/hostname'>]><entity-mappings>&e;</entity-mappings>",
                        ":1: "));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void saysFileAndLineOfWhatIsWrong(String text, String expected) throws IOException {
        write(compilation.classes(), "META-INF/orm.xml", text);
        compilation.compile("a.A");
        assertThat(compilation.errors())
                .anySatisfy(error -> assertThat(error).contains("MIG-133 META-INF/orm.xml:", expected));
        assertThat(compilation.has(Snapshot.PATH)).isFalse();
    }

    private List<String> columnsOfA() throws IOException {
        compilation.compile("a.A");
        assertThat(compilation.errors()).isEmpty();
        return table().columns().keySet().stream().map(Object::toString).toList();
    }

    private Table table() throws IOException {
        return snapshot().schema().table(ObjectName.of("A")).orElseThrow();
    }

    private Snapshot snapshot() throws IOException {
        return SnapshotJson.read(compilation.output(Snapshot.PATH), "test");
    }

    private static void write(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
