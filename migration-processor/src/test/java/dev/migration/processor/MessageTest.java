package dev.migration.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.processor.message.Message;
import dev.migration.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message is said for the right reason, at the right element and line, and nothing is written then. */
class MessageTest {

    /** Messages that come from more than one source file; each has a test of its own. */
    private static final List<Message> ELSEWHERE = List.of(
            Message.UNRESOLVED_CLASS,
            Message.PARTIAL_SOURCE,
            Message.BAD_OPTION,
            Message.BAD_TYPE_OPTION,
            Message.UNKNOWN_SETTING,
            Message.OWN_NAMING,
            Message.CATALOG,
            Message.ONE_NAME_FOR_SEVERAL,
            Message.OPEN_NAME,
            Message.QUOTED_DEFINITION,
            Message.DAMAGED_OUTPUT,
            Message.CANNOT_WRITE,
            Message.NAMING_DIFFERS,
            Message.BAD_MAPPING_FILE);

    static Stream<MessageCase> cases() {
        return MessageCase.all();
    }

    @TempDir
    Path folder;

    private Compilation compilation;

    @BeforeEach
    void start() throws IOException {
        compilation = new Compilation(folder);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSaidAtTheElement(MessageCase wrong) throws IOException {
        compilation.source("a.A", wrong.source()).compile("a.A");
        String expected = wrong.line() + " " + wrong.message().id() + " " + wrong.element() + ": ";
        boolean warning = wrong.message().isWarning();
        assertThat(warning ? compilation.warnings() : compilation.errors())
                .anySatisfy(said -> assertThat(said).startsWith((warning ? "NOTE " : "") + expected));
        assertThat(compilation.has("META-INF")).isEqualTo(warning);
    }

    @Test
    void warningsAreWhatTheUserWants() throws IOException {
        compilation.source(
                "a.A", MessageCase.IMPORTS + "@Entity class A { @Id int id;\n@Column(name = \"x\") int x; }");
        assertThat(compilation
                        .compile(List.of("-Amigration.warnings=warning"), "a.A")
                        .warnings())
                .singleElement()
                .asString()
                .startsWith("WARNING 8 MIG-212 a.A#x: ");
        assertThat(compilation
                        .compile(List.of("-Amigration.warnings=none"), "a.A")
                        .warnings())
                .isEmpty();
        assertThat(compilation
                        .compile(List.of("-Amigration.suppress=MIG-1, MIG-212"), "a.A")
                        .warnings())
                .isEmpty();
        assertThat(compilation.compile("a.A").warnings()).hasSize(1);
        compilation.compile(List.of("-Amigration.warnings=loud"), "a.A");
        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .contains("MIG-201", "loud", "[note, warning, none]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@SuppressWarnings(\"migration:MIG-212\") @Entity class A { @Id int id; @Column(name = \"x\") int x; }",
                "@Entity class A { @Id int id; @SuppressWarnings(\"migration:MIG-212\") @Column(name = \"x\") int x; }"
            })
    void warningsCanBeSuppressedWhereTheyStand(String source) throws IOException {
        assertThat(compilation
                        .source("a.A", MessageCase.IMPORTS + source)
                        .compile("a.A")
                        .warnings())
                .isEmpty();
    }

    @Test
    void wordsInQuotesAreNotReserved() throws IOException {
        String entity = "package a; import jakarta.persistence.*;"
                + " @Entity @Table(name = \"`order`\") class A { @Id @Column(name = \"\\\"limit\\\"\") int id; }";
        compilation.source("a.A", entity).compile("a.A");
        assertThat(compilation.warnings()).isEmpty();
        assertThat(compilation.has("META-INF")).isTrue();
    }

    /** A document has no columns inside, but Envers makes some. */
    @ParameterizedTest
    @CsvSource({"'', 0", "@org.hibernate.envers.Audited, 1"})
    void typesInsideOfDocumentsCountWhereTheyAreAudited(String annotation, int errors) throws IOException {
        compilation.source(
                "a.A",
                MessageCase.IMPORTS
                        + "abstract class Own implements org.hibernate.usertype.UserType<String> {}"
                        + " @Embeddable class Doc {\n@org.hibernate.annotations.Type(Own.class) String own; }"
                        + annotation
                        + " @Entity class A { @Id int id;"
                        + " @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) Doc doc; }");
        assertThat(compilation.compile("a.A").errors())
                .hasSize(errors)
                .allSatisfy(error -> assertThat(error).contains("MIG-141 a.Doc#own: "));
        assertThat(compilation.has("META-INF")).isEqualTo(errors == 0);
    }

    @Test
    void whatRefersToARefusedIdHidesNoMessage() throws IOException {
        compilation.source(
                "a.A",
                MessageCase.IMPORTS
                        + "@Embeddable class Key { String k; } @Entity class One { @EmbeddedId Key id; }"
                        + " @Entity class Two { @Id @OneToOne One one; }"
                        + " @Entity class Three { @EmbeddedId Key id;\n@MapsId @OneToOne Two two; }"
                        + " @Entity class A { @Id int id; @OneToMany java.util.Map<String, Three> all;\nObject x; }");
        assertThat(compilation.compile("a.A").errors())
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error).contains("MIG-158 a.Three#two: "),
                        error -> assertThat(error).contains("MIG-102 a.A#x: "));
    }

    @Test
    void namesDifferBetweenVersionsOfSpringBoot() throws IOException {
        compilation.source("a.A", MessageCase.IMPORTS + "@Entity class A { @Id int id;\nString address2Line; }");
        assertThat(compilation
                        .compile(List.of("-Amigration.naming=spring"), "a.A")
                        .warnings())
                .containsExactly("NOTE 8 MIG-216 a.A#address2Line: address2Line is named address2line by Hibernate 6"
                        + " (Spring Boot 3) and address2_line by Hibernate 7 (Spring Boot 4). Write the name that the"
                        + " database has.");
    }

    @Test
    void everyMessageHasACase() {
        assertThat(Stream.concat(cases().map(MessageCase::message), ELSEWHERE.stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Message.values()));
    }

    @Test
    void idsAreUnique() {
        assertThat(Arrays.stream(Message.values()).map(Message::id)).doesNotHaveDuplicates();
    }

    @Test
    void saysWhichClassIsMissing() throws IOException {
        compilation.source(
                "a.A", MessageCase.IMPORTS + "@Entity class A { @Id int id; B x; }\n@Embeddable class B { int y; }");
        compilation.compile("a.A");
        Files.delete(compilation.classes().resolve("a/B.class"));
        compilation.source("a.C", "package a; class C { }").compile("a.C");
        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .contains(Message.UNRESOLVED_CLASS.id() + " a.A#x: a.B");
    }

    @ParameterizedTest
    @CsvSource({"migration.naming, sprig, '[jpa, spring]'", "migration.orm, hibernate-5, '[hibernate-7, hibernate-6]'"})
    void refusesAnUnknownChoice(String option, String value, String values) throws IOException {
        compilation.source("a.A", MessageCase.IMPORTS + "@Entity class A { @Id int id; }");
        compilation.compile(List.of("-A" + option + "=" + value), "a.A");
        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .contains(Message.BAD_OPTION.id() + " Option " + option + " has value '" + value + "'")
                .contains(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.C", "a.E"})
    void asksForTheWholeModuleWhereHalfOfTheSourceIsMissing(String only) throws IOException {
        compilation.source(
                "a.A", MessageCase.IMPORTS + "@Entity class A { @Id int id; @Convert(converter = C.class) E x; }");
        compilation.source("a.E", "package a; enum E { P(1); final int code; E(int c) { code = c; } }");
        compilation.source("a.C", MessageCase.IMPORTS + """
                class C implements AttributeConverter<E, Integer> {
                    public Integer convertToDatabaseColumn(E e) { return e.code; }
                    public E convertToEntityAttribute(Integer i) { return E.P; }
                }
                """);
        compilation.compile("a.A", "a.C", "a.E");
        assertThat(compilation.errors()).isEmpty();
        compilation.compile(only);
        assertThat(compilation.errors()).singleElement().asString().contains(Message.PARTIAL_SOURCE.id() + " a.C: ");
    }

    @Test
    void refusesATypeWithoutAClass() throws IOException {
        compilation.source("a.A", MessageCase.IMPORTS + "@Entity class A { @Id int id; }");
        compilation.compile(List.of("-Amigration.types=a.B=text; varchar(3)"), "a.A");
        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .contains(Message.BAD_TYPE_OPTION.id())
                .contains("varchar(3)");
    }

    @Test
    void refusesSettingsThatItDoesNotFollow() throws IOException {
        compilation.source("a.A", MessageCase.IMPORTS + "@Entity class A { @Id int id; }");
        compilation.compile(
                List.of("-Amigration.settings=hibernate.show_sql=true;hibernate.mapping.default_list_semantics=SET\n"
                        + "hibernate.default_schema="),
                "a.A");
        assertThat(compilation.errors())
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error)
                                .contains(Message.UNKNOWN_SETTING.id(), "'hibernate.show_sql=true'")
                                .contains("hibernate.type.preferred_uuid_jdbc_type, "),
                        error -> assertThat(error)
                                .contains(Message.BAD_OPTION.id(), "hibernate.mapping.default_list_semantics")
                                .contains("'SET'; expected one of [bag, list]"),
                        error -> assertThat(error).contains(Message.UNKNOWN_SETTING.id(), "hibernate.default_schema="));
    }

    @Test
    void refusesCatalogs() throws IOException {
        compilation.source("a.A", MessageCase.IMPORTS + "@Entity class A { @Id int id; }");
        compilation.compile(
                List.of("-Amigration.settings=hibernate.default_catalog=one;org.hibernate.envers.default_catalog=two"),
                "a.A");
        assertThat(compilation.errors())
                .satisfiesExactly(
                        error -> assertThat(error)
                                .contains(Message.CATALOG.id(), "sets hibernate.default_catalog.")
                                .contains("or write hibernate.default_schema, "),
                        error -> assertThat(error)
                                .contains(Message.CATALOG.id(), "sets org.hibernate.envers.default_catalog.")
                                .contains("or write org.hibernate.envers.default_schema, "));
    }

    @Test
    void refusesNamingStrategiesThatItDoesNotKnow() throws IOException {
        compilation
                .source("a.A", MessageCase.IMPORTS + "@Entity class A { @Id int id; }")
                .compile(
                        List.of("-Amigration.settings=hibernate.implicit_naming_strategy=com.acme.Naming"
                                + ";hibernate.physical_naming_strategy=snake"),
                        "a.A");
        assertThat(compilation.errors())
                .satisfiesExactlyInAnyOrder(
                        error -> assertThat(error)
                                .contains(
                                        Message.OWN_NAMING.id(),
                                        "hibernate.implicit_naming_strategy to com.acme.Naming")
                                .contains("legacy-jpa, "),
                        error -> assertThat(error)
                                .contains(
                                        Message.BAD_OPTION.id(),
                                        "hibernate.physical_naming_strategy, has value 'snake'"));
    }

    static Stream<Arguments> namesOfReferences() {
        String key = "@Embeddable class Key { int x; int y; }";
        String derived = "{ @EmbeddedId Key key; @MapsId(\"x\") @ManyToOne B b;\n@ManyToOne A other; }\n";
        String b = "@Entity class B { @Id Integer id; }\n";
        return Stream.of(
                Arguments.of(
                        "legacy-hbm",
                        "@Entity class A { @EmbeddedId Key key;\n@ManyToOne A other; }\n" + key,
                        "8 " + Message.ONE_NAME_FOR_SEVERAL.id() + " a.A#other: "),
                Arguments.of(
                        "legacy-hbm",
                        "@Entity class A { @EmbeddedId Key key;\n@ManyToOne @JoinColumn(referencedColumnName = \"x\")"
                                + " @JoinColumn(referencedColumnName = \"y\") A other; }\n" + key,
                        "8 " + Message.ONE_NAME_FOR_SEVERAL.id() + " a.A#other: "),
                Arguments.of(
                        "component-path",
                        "@Entity class A " + derived + b + key,
                        "8 " + Message.OPEN_NAME.id() + " a.A#other: "),
                Arguments.of(
                        "component-path",
                        "@Entity @Inheritance(strategy = InheritanceType.JOINED) class A "
                                + "{ @EmbeddedId Key key; @MapsId(\"x\") @ManyToOne B b; }\n" + b + key
                                + "\n@Entity class C extends A { int z; }",
                        "10 " + Message.OPEN_NAME.id() + " a.C: "));
    }

    @ParameterizedTest
    @MethodSource("namesOfReferences")
    void refusesColumnsThatNobodyCanName(String strategy, String entities, String error) throws IOException {
        compilation
                .source("a.A", MessageCase.IMPORTS + entities)
                .compile(List.of("-Amigration.settings=hibernate.implicit_naming_strategy=" + strategy), "a.A");
        assertThat(compilation.errors()).singleElement().asString().startsWith(error);
    }

    @ParameterizedTest
    @CsvSource({
        "hibernate.globally_quoted_identifiers=true, 2",
        "hibernate.globally_quoted_identifiers=true;hibernate.globally_quoted_identifiers_skip_column_definitions=true, 0",
        "hibernate.auto_quote_keyword=true, 0"
    })
    void warnsOfDefinitionsThatHibernateQuotes(String settings, int warnings) throws IOException {
        compilation
                .source(
                        "a.A",
                        MessageCase.IMPORTS
                                + "@Entity class A { @Id int id;\n@Column(columnDefinition = \"text default 'x'\")"
                                + " String x;\n@MapKeyColumn(columnDefinition = \"text\") @ElementCollection"
                                + " Map<String, String> y;\n@Column(length = 3) String z; }")
                .compile(List.of("-Amigration.settings=" + settings), "a.A");
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.warnings())
                .filteredOn(warning -> warning.contains(Message.QUOTED_DEFINITION.id()))
                .hasSize(warnings)
                .allMatch(warning -> warning.contains(" a.A#x: ") || warning.contains(" a.A#y: "));
    }

    @Test
    void goesOnFromADamagedSnapshotWithAWarning() throws IOException {
        compilation.source("a.A", MessageCase.IMPORTS + "@Entity class A { @Id int id; }");
        Path model = compilation.classes().resolve(Snapshot.PATH);
        Files.createDirectories(model.getParent());
        Files.writeString(model, "{");
        compilation.compile("a.A");
        assertThat(compilation.diagnostics)
                .singleElement()
                .extracting(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .asString()
                .startsWith(Message.DAMAGED_OUTPUT.id());
        assertThat(compilation.output(Snapshot.PATH)).contains("a.A");
    }

    @Test
    void saysWhatCannotBeWritten() throws IOException {
        compilation.source("a.A", MessageCase.IMPORTS + "@Entity class A { @Id int id; }");
        Path folders = Files.createDirectories(compilation.classes().resolve("META-INF"));
        Files.writeString(folders.resolve("migration"), "a file where the folder should be");
        compilation.compile("a.A");
        assertThat(compilation.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).contains(Message.CANNOT_WRITE.id() + " META-INF/migration/"));
    }
}
