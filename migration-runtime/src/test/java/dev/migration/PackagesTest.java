package dev.migration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of packages in docs/architecture.md. */
class PackagesTest {

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.migration");

    @ParameterizedTest
    @CsvSource({
        "error,     java.lang java.io",
        "schema,    java.lang java.io java.math java.util",
        "operation, java.lang java.io java.util java.sql schema",
        "revision,  java.lang java.io java.lang.reflect java.net java.nio.charset java.util schema operation error .",
        "history,   java.lang java.time java.util java.sql schema operation error dialect revision",
        "execute,   java.lang java.lang.reflect java.time java.util java.sql schema operation error dialect revision"
                + " history",
    })
    void usesOnlyWhatTheTableSays(String user, String used) {
        List<String> allowed = new ArrayList<>(List.of("java.lang.invoke..", "org.jspecify..", name(user)));
        for (String name : used.split(" ", -1)) {
            allowed.add(name.startsWith("java.") ? javaPackage(name) : name(name));
        }
        classes()
                .that()
                .resideInAPackage(name(user))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(RUNTIME);
    }

    @Test
    void dialectsKnowNoRevisionsAndNotEachOther() {
        String[] allowed = {
            "java..", "org.jspecify..", name("schema"), name("operation"), name("error"), name("dialect")
        };
        for (String database : List.of("postgresql", "sqlite")) {
            List<String> withOwn = new ArrayList<>(List.of(allowed));
            withOwn.add(name("dialect." + database));
            classes()
                    .that()
                    .resideInAPackage(name("dialect." + database))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(withOwn.toArray(String[]::new))
                    .check(RUNTIME);
        }
    }

    @Test
    void theRuntimeNeedsNothingButJavaAndTheNullnessAnnotations() {
        assertThat(RUNTIME).hasSizeGreaterThan(90);
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.sql", "org.jspecify..", "dev.migration..")
                .check(RUNTIME);
    }

    private static String javaPackage(String name) {
        return name.equals("java.util") || name.equals("java.time") ? name + ".." : name;
    }

    private static String name(String part) {
        return part.equals(".") ? "dev.migration" : "dev.migration." + part;
    }
}
