package dev.migration.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migration;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a written revision in this process and makes an instance of it. */
public final class SourceCompiler {

    private SourceCompiler() {}

    public static Migration load(RevisionSource source, Path folder) throws Exception {
        Path file = write(source, folder);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "-Xlint:all,-processing,-classfile,-options",
                                    "-Werror",
                                    "-proc:none",
                                    "-d",
                                    folder.toString()),
                            null,
                            files.getJavaFileObjects(file))
                    .call();
            assertThat(compiled).as(messages + "\n" + source.text()).isTrue();
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, SourceCompiler.class.getClassLoader())) {
            return (Migration)
                    loader.loadClass(source.className()).getConstructor().newInstance();
        }
    }

    private static Path write(RevisionSource source, Path folder) throws IOException {
        Path file = folder.resolve(source.path());
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source.text());
    }
}
