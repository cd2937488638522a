package dev.migration.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.revision.RegistryFile;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationProcessorTest {

    private static final String USER = """
        package a;
        import jakarta.persistence.*;
        @Entity
        public class User extends Base {
            @Column(nullable = false, length = 320, unique = true) String email;
            @Enumerated(EnumType.STRING) Role role;
            int age;
            @ManyToOne(optional = false) Team homeTeam;
            @Embedded Address address;
            @ManyToMany java.util.Set<Team> teams;
            @ElementCollection java.util.List<String> nickNames;
            enum Role { ADMIN, GUEST }
        }
        """;
    private static final String BASE = """
        package a;
        import jakarta.persistence.*;
        @MappedSuperclass
        public abstract class Base {
            @Id @GeneratedValue Long id;
            @Version Integer version;
        }
        """;
    private static final String TEAM = """
        package a;
        import jakarta.persistence.*;
        @Entity @Table(name = "teams", indexes = @Index(columnList = "name desc"))
        public class Team { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) long id; String name; }
        """;
    private static final String ADDRESS = """
        package a;
        @jakarta.persistence.Embeddable
        public class Address { String street; int zip; }
        """;

    @TempDir
    Path folder;

    private Compilation compilation;

    @BeforeEach
    void sources() throws IOException {
        compilation = new Compilation(folder);
        compilation
                .source("a.User", USER)
                .source("a.Base", BASE)
                .source("a.Team", TEAM)
                .source("a.Address", ADDRESS);
    }

    private Snapshot compileAll() throws IOException {
        compilation.compile("a.User", "a.Base", "a.Team", "a.Address");
        assertThat(compilation.errors()).isEmpty();
        return snapshot();
    }

    private Snapshot snapshot() throws IOException {
        return SnapshotJson.read(compilation.output(Snapshot.PATH), "test");
    }

    @Test
    void mapsEntities() throws IOException {
        Snapshot snapshot = compileAll();
        assertThat(snapshot.entities()).containsExactly("a.Team", "a.User");
        assertThat(snapshot.schema().tables().keySet().stream().map(ObjectName::toString))
                .containsExactly("teams", "User", "User_nickNames", "User_teams");
        Table user = snapshot.schema().requireTable(ObjectName.of("User"));
        assertThat(user.columns().keySet().toString())
                .isEqualTo("[id, version, email, role, age, homeTeam_id, street, zip]");
        assertThat(user.columns().values().stream()
                        .filter(c -> !c.nullable())
                        .map(c -> c.name().text()))
                .containsExactly("id", "version", "email", "age", "homeTeam_id");
        assertThat(user.constraints().keySet().toString()).isEqualTo("[pk_user, uq_user_email, fk_user_hometeam_id]");
        assertThat(user.columns().values().stream().map(c -> c.type()))
                .contains(new ColumnType.EnumName(List.of("ADMIN", "GUEST"), 255), new ColumnType.Varchar(320));
        assertThat(snapshot.schema().sequences().values().toString()).contains("User_SEQ");
        assertThat(snapshot.origins())
                .containsEntry("User", "a.User")
                .containsEntry("User.id", "a.Base#id")
                .containsEntry("User.street", "a.Address#street");
    }

    /** Also those that share a table or sequence, and not those that the module leaves out. */
    @ParameterizedTest
    @CsvSource({
        "-Amigration.exclude=,           a.Car a.Inner$Boat a.Truck, a.Car a.Truck, a.Car a.Inner$Boat, a.Inner$Boat",
        "-Amigration.exclude=a.Truck,    a.Car a.Inner$Boat,         a.Car,         a.Car a.Inner$Boat, a.Inner$Boat",
        "'-Amigration.exclude=a.Car,a.Truck', a.Inner$Boat,               ,              a.Inner$Boat,       a.Inner$Boat",
        "-Amigration.exclude=a.Inner$*,  a.Car a.Truck,              a.Car a.Truck, a.Car,              ",
        "-Amigration.exclude=*.Boat,     a.Car a.Truck,              a.Car a.Truck, a.Car,              ",
    })
    void saysWhichEntitiesNeedWhat(
            String option, String entities, @Nullable String car, @Nullable String tags, @Nullable String counters)
            throws IOException {
        compilation.source("a.Car", """
            package a;
            import jakarta.persistence.*;
            @Entity public class Car {
                @Id @GeneratedValue @SequenceGenerator(name = "s", sequenceName = "shared") long id;
                @ElementCollection @CollectionTable(name = "tags") java.util.List<String> tags;
            }
            """);
        compilation.source("a.Truck", "package a; @jakarta.persistence.Entity public class Truck extends Car { }");
        compilation.source("a.Inner", """
            package a;
            import jakarta.persistence.*;
            public class Inner {
                @Entity public static class Boat {
                    @Id @GeneratedValue(strategy = GenerationType.TABLE) long id;
                    @ElementCollection @CollectionTable(name = "tags") java.util.List<String> tags;
                }
            }
            """);
        compilation.compile(List.of(option), "a.Car", "a.Truck", "a.Inner");
        assertThat(compilation.errors()).isEmpty();
        assertThat(snapshot().entities()).containsExactly(entities.split(" "));
        assertThat(users("Car")).isEqualTo(car);
        assertThat(users("tags")).isEqualTo(tags);
        assertThat(users("hibernate_sequences")).isEqualTo(counters);
        assertThat(users("shared")).isEqualTo(car == null ? null : "a.Car");
    }

    private @Nullable String users(String name) throws IOException {
        List<String> users = snapshot().users().get(ObjectName.of(name));
        return users == null ? null : String.join(" ", users);
    }

    @Test
    void keepsFormerNames() throws IOException {
        compilation.source("a.Member", """
            package a;
            import dev.migration.RenamedFrom;
            import jakarta.persistence.*;
            @Entity @Table(name = "members") @RenamedFrom("audit.users")
            public class Member {
                @Id long id;
                @RenamedFrom("\\"E Mail\\"") String email;
                @ManyToOne @RenamedFrom("boss") Member manager;
                String name;
            }
            """);
        compilation.compile("a.Member");
        assertThat(compilation.errors()).isEmpty();
        assertThat(snapshot().formerNames())
                .isEqualTo(
                        Map.of("members", "audit.users", "members.email", "\"E Mail\"", "members.manager_id", "boss"));
    }

    @Test
    void keepsFormerNamesOfTheTablesOfCollections() throws IOException {
        compilation.source("a.Member", """
            package a;
            import dev.migration.RenamedFrom;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity @Table(name = "members") @RenamedFrom
            public class Member {
                @Id long id;
                @ElementCollection @CollectionTable(name = "phones")
                @RenamedFrom(value = "nr", table = "audit.member_phones") List<String> phone;
                @ElementCollection @RenamedFrom(table = "marks") Set<String> tags;
                @ManyToMany @JoinTable(name = "friends") @RenamedFrom(table = "member_friends") Set<Member> friends;
                @ManyToMany(mappedBy = "friends") @RenamedFrom(table = "nothing") Set<Member> friendOf;
                @OneToMany @RenamedFrom(table = "kids") Set<Member> children;
                @OneToMany @JoinColumn(name = "parent_id") Set<Member> others;
                @ManyToOne @JoinTable(name = "bosses") @RenamedFrom(table = "old_bosses") Member boss;
                @RenamedFrom(table = "ignored") String name;
            }
            """);
        compilation.compile("a.Member");
        assertThat(compilation.errors()).isEmpty();
        assertThat(snapshot().formerNames())
                .containsEntry("phones", "audit.member_phones")
                .containsEntry("phones.phone", "nr")
                .containsEntry("friends", "member_friends")
                .containsEntry("bosses", "old_bosses")
                .containsValue("marks")
                .containsValue("kids")
                .doesNotContainValue("nothing")
                .doesNotContainValue("ignored")
                .hasSize(6);
    }

    @Test
    void readsPartialIndexes() throws IOException {
        compilation.source("a.Token", """
            package a;
            import dev.migration.PartialIndex;
            import jakarta.persistence.*;
            @Entity
            @PartialIndex(name = "uq_live", columnList = "owner, issued desc", unique = true, where = "revoked = false")
            @PartialIndex(columnList = "owner", where = "issued is null")
            public class Token { @Id long id; String owner; java.time.Instant issued; boolean revoked; }
            """);
        compilation.compile("a.Token");
        assertThat(compilation.errors()).isEmpty();
        Table table = snapshot().schema().tables().values().iterator().next();
        assertThat(table.indexes().values())
                .extracting(
                        index -> index.name() + " " + index.keys().size() + " " + index.unique() + " " + index.where())
                .containsExactlyInAnyOrder("uq_live 2 true revoked = false", "ix_token_owner 1 false issued is null");
    }

    @Test
    void springNamingIsSnakeCase() throws IOException {
        compilation.compile(List.of("-Amigration.naming=spring"), "a.User", "a.Base", "a.Team", "a.Address");
        assertThat(snapshot().schema().tables().keySet().stream().map(ObjectName::toString))
                .containsExactly("teams", "user", "user_nick_names", "user_teams");
    }

    @ParameterizedTest
    @CsvSource({"-Amigration.naming=jpa, {}, 0", "-Amigration.orm=hibernate-6, {migration.orm=hibernate-6}, 6"})
    void theSchemaIsThatOfTheChosenRelease(String option, String recorded, int fraction) throws IOException {
        compilation.source("a.Shift", """
                package a;
                import jakarta.persistence.*;
                @Entity public class Shift { @Id long id; java.time.LocalTime start; }
                """);
        compilation.compile(List.of(option), "a.Shift");
        assertThat(snapshot().options()).hasToString(recorded);
        Table table = snapshot().schema().tables().values().iterator().next();
        assertThat(table.columns().values()).extracting(Column::type).contains(new ColumnType.Time(fraction));
    }

    @ParameterizedTest
    @CsvSource({"auto, true, false", "ddl, true, false", "none, true, true", "auto, false, true", "ddl, false, false"})
    void constraintsCountIfAProviderIsSeenOrTheOptionSaysSo(String mode, boolean provider, boolean nullable)
            throws IOException {
        compilation.source("a.Card", """
                package a;
                import jakarta.persistence.*;
                @Entity public class Card { @Id long id; @jakarta.validation.constraints.NotNull String owner; }
                """);
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(part -> provider || !part.contains("hibernate-validator"))
                .collect(Collectors.joining(File.pathSeparator));
        compilation.compile(List.of("-Amigration.validation=" + mode, "-cp", path), "a.Card");
        assertThat(compilation.errors()).isEmpty();
        Table table = snapshot().schema().tables().values().iterator().next();
        assertThat(table.columns().values()).extracting(Column::nullable).contains(nullable);
        assertThat(table.columns().values()).filteredOn(Column::nullable).hasSize(nullable ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.User", "a.Team", "a.Base", "a.Address"})
    void partialCompilationGivesTheSameBytes(String only) throws IOException {
        compileAll();
        String clean = compilation.output(Snapshot.PATH);
        compilation.compile(only);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.output(Snapshot.PATH)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-Amigration.exclude=a.Team                    | User User_nickNames User_teams",
                "-Amigration.exclude=a.*,table:x               | ''",
                "-Amigration.exclude=table:user_*              | User teams",
                "-Amigration.include=a.User, table:teams       | ''",
                "-Amigration.include=*.user                    | User User_nickNames User_teams",
            })
    void patternsChooseEntitiesAndTables(String option, String tables) throws IOException {
        compilation.compile(List.of(option), "a.User", "a.Base", "a.Team", "a.Address");
        assertThat(compilation.errors()).isEmpty();
        assertThat(snapshot().schema().tables().keySet().stream()
                        .map(name -> name.name().text())
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(tables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.Exam", "a.Grade"})
    void partialCompilationKeepsTheValuesOfEnums(String only) throws IOException {
        compilation.source("a.Exam", """
                package a;
                import jakarta.persistence.*;
                @Entity class Exam { @Id int id; Grade grade; }
                """);
        compilation.source("a.Grade", """
                package a;
                enum Grade { GOOD(10), BAD(20); @jakarta.persistence.EnumeratedValue final int code;
                Grade(int code) { this.code = code; } }
                """);
        compilation.compile("a.Exam", "a.Grade");
        assertThat(compilation.errors()).isEmpty();
        String clean = compilation.output(Snapshot.PATH);
        assertThat(clean).contains("grade in (10, 20)");
        compilation.compile(only);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.output(Snapshot.PATH)).isEqualTo(clean);
    }

    @Test
    void classesGetTheTypesThatTheUserNames() throws IOException {
        compilation.source("a.Exam", """
                package a;
                import jakarta.persistence.*;
                import java.util.UUID;
                @Entity class Exam {
                    @Id int id;
                    @Convert(converter = C.class) UUID converted;
                    @org.hibernate.annotations.Type(U.class) String typed;
                    Thing thing;
                    Part part;
                }
                abstract class C implements AttributeConverter<UUID, String> { }
                abstract class U implements org.hibernate.usertype.UserType<String> { }
                class Thing { }
                @Embeddable @org.hibernate.annotations.Struct(name = "part") class Part { int x; }
                """);
        compilation.compile(
                List.of("-Amigration.types=a.C = char(36)\n a.U=jsonb;a.Thing=numeric(5,2) ; a.Part=part;"), "a.Exam");
        assertThat(compilation.errors()).isEmpty();
        Table exam = snapshot().schema().requireTable(ObjectName.of("Exam"));
        assertThat(exam.columns().values().stream().skip(1).map(c -> c.name() + " " + c.type()))
                .containsExactly(
                        "converted Native[sql=char(36)]",
                        "typed Native[sql=jsonb]",
                        "thing Native[sql=numeric(5,2)]",
                        "part Native[sql=part]");
    }

    @Test
    void classFilesGiveTheSameSchema() throws IOException {
        Snapshot fromSources = compileAll();
        assertThat(SnapshotJson.write(ofClassFiles())).isEqualTo(SnapshotJson.write(fromSources));
    }

    private Snapshot ofClassFiles() {
        List<Path> classPath = new java.util.ArrayList<>(List.of(compilation.classes()));
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            classPath.add(Path.of(entry));
        }
        List<String> names = EntityClassFinder.find(compilation.classes());
        return SnapshotCompiler.compile(names, List.of(), classPath, Map.of("migration.naming", "jpa"));
    }

    /** An attribute may have a value of a class that neither it nor its entity names. */
    @Test
    void embeddablesThatExtendOthersAreKnownWhateverIsCompiled() throws IOException {
        compilation
                .source("a.Place", """
                    package a;
                    import jakarta.persistence.*;
                    @Entity public class Place { @Id int id; Spot spot; }
                    """)
                .source("a.Spot", "package a; @jakarta.persistence.Embeddable public class Spot { int x; }")
                .source("a.Peak", "package a; @jakarta.persistence.Embeddable class Peak extends Spot { int height; }");
        compilation.compile("a.Place", "a.Spot", "a.Peak");
        String whole = SnapshotJson.write(snapshot());
        assertThat(snapshot()
                        .schema()
                        .requireTable(ObjectName.of("Place"))
                        .columns()
                        .keySet()
                        .toString())
                .isEqualTo("[id, x, height, spot_DTYPE]");
        compilation.compile("a.Place");
        assertThat(SnapshotJson.write(snapshot())).isEqualTo(whole);
        assertThat(SnapshotJson.write(ofClassFiles())).isEqualTo(whole);
        Files.delete(compilation.classes().resolve("a/Peak.class"));
        compilation.compile("a.Place");
        assertThat(snapshot()
                        .schema()
                        .requireTable(ObjectName.of("Place"))
                        .columns()
                        .keySet()
                        .toString())
                .isEqualTo("[id, x]");
    }

    @Test
    void javaxMeansTheSame() throws IOException {
        Snapshot jakarta = compileAll();
        compilation
                .source("a.User", USER.replace("jakarta.", "javax."))
                .source("a.Base", BASE.replace("jakarta.", "javax."))
                .source("a.Team", TEAM.replace("jakarta.", "javax."))
                .source("a.Address", ADDRESS.replace("jakarta.", "javax."));
        assertThat(SnapshotJson.write(compileAll())).isEqualTo(SnapshotJson.write(jakarta));
    }

    @Test
    void whatVanishedVanishes() throws IOException {
        compileAll();
        compilation.source(
                "a.Other", "package a; @jakarta.persistence.Entity class Other { @jakarta.persistence.Id int x; }");
        compilation.compile("a.Other");
        assertThat(snapshot().entities()).containsExactly("a.Other", "a.Team", "a.User");
        Files.delete(compilation.classes().resolve("a/Other.class"));
        compilation.compile("a.Address");
        assertThat(snapshot().entities()).containsExactly("a.Team", "a.User");
    }

    @Test
    void withoutEntitiesTheSnapshotIsEmpty() throws IOException {
        compilation.source("a.Plain", "package a; class Plain { }").compile("a.Plain");
        assertThat(compilation.diagnostics).isEmpty();
        assertThat(snapshot().entities()).isEmpty();
        assertThat(snapshot().schema().tables()).isEmpty();
        assertThat(compilation.has(RegistryFile.PATH)).isFalse();
    }

    @Test
    void theLastEntityVanishesToo() throws IOException {
        compilation.compile("a.Team");
        assertThat(snapshot().entities()).containsExactly("a.Team");
        Files.delete(compilation.classes().resolve("a/Team.class"));
        compilation.source("a.Plain", "package a; class Plain { }").compile("a.Plain");
        assertThat(snapshot().entities()).isEmpty();
        assertThat(snapshot().schema().tables()).isEmpty();
    }

    @Test
    void aClassThatIsNoEntityAnyMoreVanishes() throws IOException {
        compileAll();
        compilation
                .source("a.Team", "package a; class Team { long id; String name; }")
                .source("a.User", "package a; class User { }")
                .compile("a.Team", "a.User");
        assertThat(compilation.errors()).isEmpty();
        assertThat(snapshot().entities()).isEmpty();
        assertThat(snapshot().schema().sequences()).isEmpty();
    }

    @Test
    void skipsWhenTold() throws IOException {
        compilation.compile(List.of("-Amigration.skip"), "a.User", "a.Base", "a.Team", "a.Address");
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.has(Snapshot.PATH)).isFalse();
    }

    @Test
    void namesEveryBadElement() throws IOException {
        compilation.source("a.Bad", """
            package a;
            import jakarta.persistence.*;
            @Entity class Bad {
                @Id int id;
                Object what;
                @org.hibernate.annotations.Any Object any;
                @ManyToOne String text;
                @Column(name = "ID") int again;
            }
            @Entity class Worse { int x; }
            """);
        compilation.source(
                "org.hibernate.annotations.Any", "package org.hibernate.annotations; public @interface Any {}");
        compilation.compile("a.Bad", "org.hibernate.annotations.Any");
        assertThat(compilation.errors())
                .anySatisfy(e -> assertThat(e).startsWith("5 MIG-102 a.Bad#what: "))
                .anySatisfy(e -> assertThat(e).startsWith("6 MIG-131 a.Bad#any: @Any "))
                .anySatisfy(e -> assertThat(e).startsWith("7 MIG-106 a.Bad#text: "))
                .anySatisfy(e -> assertThat(e).startsWith("8 MIG-104 a.Bad#again: "))
                .anySatisfy(e -> assertThat(e).startsWith("10 MIG-103 a.Worse: "));
    }
}
