package dev.migration;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of packages in docs/architecture.md, as far as processor and plugin go. */
class PackagesTest {

    /** Libraries inside the processor's jar. */
    private static final String SHADED = "dev.migration.processor.shaded..";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/shaded/"))
            .importPackages("dev.migration");

    /** Which of our own packages each uses, beside itself and {@code error}. */
    private static final Map<String, List<String>> USES = uses();

    private static Map<String, List<String>> uses() {
        Map<String, List<String>> uses = new LinkedHashMap<>();
        uses.put("snapshot", List.of("schema"));
        uses.put("processor.message", List.of());
        uses.put("processor.source", List.of());
        uses.put("processor.orm", List.of());
        uses.put("processor.validation", List.of("processor.model"));
        uses.put("processor.naming", List.of("processor.orm", "schema"));
        uses.put("processor.model", List.of("processor.message", "processor.orm"));
        uses.put("processor.xml", List.of("processor.message", "processor.model"));
        uses.put("processor.registry", List.of("", "processor.message", "processor.model", "revision"));
        uses.put(
                "processor.map",
                List.of(
                        "",
                        "schema",
                        "snapshot",
                        "processor.message",
                        "processor.model",
                        "processor.naming",
                        "processor.orm",
                        "processor.source",
                        "processor.validation"));
        uses.put("introspect", List.of("schema", "operation", "dialect", "dialect.sqlite"));
        uses.put("diff", List.of("schema", "operation", "dialect", "introspect"));
        uses.put("write", List.of("", "schema", "operation"));
        return uses;
    }

    static Stream<String> packages() {
        return USES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatTheTableSays(String user) {
        List<String> used = Objects.requireNonNull(USES.get(user));
        String[] allowed = Stream.of(used.stream(), Stream.of("error", user))
                .flatMap(names -> names)
                .map(PackagesTest::name)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(name(user))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.migration..")
                        .and(not(resideInAPackage(SHADED)))
                        .and(not(resideInAnyPackage(allowed))))
                .check(ALL);
    }

    @Test
    void everyPackageBelowTheGoalsIsInTheTable() {
        List<String> known = Stream.concat(
                        packages(),
                        // those of the runtime have a test of their own; the others hold all together
                        Stream.of(
                                "schema",
                                "operation",
                                "error",
                                "revision",
                                "history",
                                "execute",
                                "dialect",
                                "dialect.postgresql",
                                "dialect.sqlite",
                                "processor",
                                "maven",
                                "",
                                // the goal help, which is generated
                                "migration_maven_plugin"))
                .map(PackagesTest::name)
                .toList();
        assertThat(ALL.stream().map(JavaClass::getPackageName).distinct())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(known).contains(found));
    }

    private static String name(String part) {
        return part.isEmpty() ? "dev.migration" : "dev.migration." + part;
    }
}
