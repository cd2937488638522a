package dev.migration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What an application ships: small, and nothing of anybody else's inside. */
class RuntimeJarTest {

    private static final int LIMIT = 512 * 1024;

    @Test
    void staysSmall() throws IOException {
        String version = System.getProperty("it.version");
        Path jar = Path.of(
                System.getProperty("it.localRepository"),
                "dev/migration/migration-runtime",
                version,
                "migration-runtime-" + version + ".jar");
        long size = Files.size(jar);
        System.out.printf("%s: %d KiB, at most %d%n", jar.getFileName(), size / 1024, LIMIT / 1024);
        assertThat(size).isLessThan(LIMIT);
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("dev/migration/"));
        }
    }
}
