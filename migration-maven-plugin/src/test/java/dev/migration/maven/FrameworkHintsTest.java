package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkHintsTest {

    private static final String BOOT = "org.springframework.boot:spring-boot:4.0.0";

    private static List<String> hints(Map<String, String> given, String... dependencies) {
        List<Artifact> artifacts = Stream.of(dependencies)
                .map(coordinates -> coordinates.split(":"))
                .<Artifact>map(part -> new DefaultArtifact(
                        part[0], part[1], part[2], "compile", "jar", null, new DefaultArtifactHandler("jar")))
                .toList();
        return new FrameworkHints(artifacts, given).all();
    }

    @ParameterizedTest
    @CsvSource({
        "org.hibernate.orm:hibernate-core:7.4.0.Final, migration.naming",
        "org.hibernate.orm:hibernate-core:6.6.33.Final, migration.naming migration.orm",
        "org.hibernate:hibernate-core:5.6.15.Final, migration.naming migration.orm",
        "org.eclipse.persistence:eclipselink:5.0.0, ''",
    })
    void nameThePropertiesThatNobodySet(String orm, String properties) {
        assertThat(hints(Map.of(), BOOT, orm).stream().map(hint -> hint.replaceAll(".*property (\\S+) to .*", "$1")))
                .containsExactly(properties.isEmpty() ? new String[0] : properties.split(" "));
    }

    @Test
    void areSilentWhereAllIsSaid() {
        String hibernate = "org.hibernate.orm:hibernate-core:6.6.33.Final";
        Map<String, String> said = Map.of("migration.naming", "jpa", "migration.orm", "hibernate-7");
        assertThat(hints(said, BOOT, hibernate)).isEmpty();
        assertThat(hints(Map.of("migration.orm", "hibernate-6"), hibernate)).isEmpty();
        assertThat(hints(Map.of())).isEmpty();
    }

    @Test
    void knowTheSettingsThatTheOptionForNamesStandsFor() {
        String hibernate = "org.hibernate.orm:hibernate-core:7.4.0.Final";
        String implied = "hibernate.implicit_naming_strategy=legacy-hbm";
        String physical = "hibernate.physical_naming_strategy=com.acme.Names";
        assertThat(hints(Map.of("migration.settings", implied + "\n" + physical), BOOT, hibernate))
                .isEmpty();
        assertThat(hints(Map.of("migration.settings", implied), BOOT, hibernate))
                .singleElement()
                .asString()
                .contains("migration.naming", "migration.settings");
    }
}
