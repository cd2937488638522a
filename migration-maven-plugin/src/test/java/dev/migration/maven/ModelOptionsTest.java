package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.ReflectionUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goals hand on of their configuration. */
class ModelOptionsTest {

    @TempDir
    Path folder;

    @Test
    void patternsReachTheModel() throws Exception {
        assertThat(entities(Map.of())).isEqualTo("2 entities");
        assertThat(entities(Map.of("exclude", "com.acme.Order"))).isEqualTo("1 entity");
        assertThat(entities(Map.of("include", "com.acme.Order"))).isEqualTo("1 entity");
    }

    private String entities(Map<String, String> configured) throws IOException, IllegalAccessException {
        TestProjects projects = new TestProjects(folder);
        MavenProject app = projects.module("app");
        MavenProject shop = projects.module("shop");
        TestProjects.compiled(shop, "com.acme.Order", "com.acme.Customer");
        TestProjects.dependency(app, "shop", Path.of(shop.getBuild().getOutputDirectory()));
        CheckMojo mojo = new CheckMojo();
        for (String parameter : new String[] {"naming", "orm", "validation"}) {
            ReflectionUtils.setVariableValueInObject(mojo, parameter, "");
        }
        for (Map.Entry<String, String> value : configured.entrySet()) {
            ReflectionUtils.setVariableValueInObject(mojo, value.getKey(), value.getValue());
        }
        RecordedLog log = new RecordedLog();
        try (GoalContext context = projects.context(app, log)) {
            mojo.model(context);
        }
        return log.lines.get(0).replace("info ", "").replace(" in shop/target/classes", "");
    }
}
