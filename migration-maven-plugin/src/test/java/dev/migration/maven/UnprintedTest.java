package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnprintedTest {

    @ParameterizedTest
    @CsvSource({
        "${migration.password}, s3cret",
        "pre-${migration.password}-post, pre-s3cret-post",
        "literal, literal",
        "${migration.user}, ",
        ", ",
    })
    void evaluatesWhatMavenLeftAsItIs(@Nullable String inThePom, @Nullable String expected) {
        DefaultPlexusConfiguration parameter = new DefaultPlexusConfiguration("password");
        parameter.setValue(inThePom);
        assertThat(unprinted().value(parameter)).isEqualTo(expected);
    }

    @Test
    void aParameterThatIsNotThereHasNoValue() {
        assertThat(unprinted().value(null)).isNull();
    }

    private static Unprinted unprinted() {
        Properties typed = new Properties();
        typed.setProperty("migration.password", "s3cret");
        MavenSession session = TestProjects.session(new DefaultMavenExecutionRequest().setUserProperties(typed));
        MojoDescriptor mojo = new MojoDescriptor();
        mojo.setPluginDescriptor(new PluginDescriptor());
        return new Unprinted(session, new MojoExecution(mojo));
    }
}
