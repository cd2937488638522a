package dev.migration.it.oracle;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** Compiles Kotlin, in this process. */
final class Kotlinc {

    private Kotlinc() {}

    /** Compiles a file into a folder of classes, which must succeed. */
    static void compile(Path source, List<Path> classPath, Path classes) {
        String path = classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ExitCode exit = new K2JVMCompiler()
                .exec(
                        new PrintStream(output, true, StandardCharsets.UTF_8),
                        "-no-stdlib",
                        "-no-reflect",
                        "-jvm-target",
                        "17",
                        "-cp",
                        path,
                        "-d",
                        classes.toString(),
                        source.toString());
        if (exit != ExitCode.OK) {
            throw new AssertionError(source + " does not compile:\n" + output.toString(StandardCharsets.UTF_8));
        }
    }
}
