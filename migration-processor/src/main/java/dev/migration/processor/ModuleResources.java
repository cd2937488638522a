package dev.migration.processor;

import com.google.common.base.Splitter;
import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The resources of the module that is compiled: in the folders of an option, and in the class folder, where Maven has
 * copied them before it compiles.
 */
final class ModuleResources implements MappingRoot {

    static final String FOLDERS = "migration.resources";

    private final ProcessingEnvironment environment;
    private final Problems problems;
    private final boolean classFolder;

    /** @param classFolder whether there is one */
    ModuleResources(ProcessingEnvironment environment, Problems problems, boolean classFolder) {
        this.environment = environment;
        this.problems = problems;
        this.classFolder = classFolder;
    }

    @Override
    public byte @Nullable [] content(String path) {
        for (String folder : folders()) {
            Path file = Path.of(folder, path);
            if (Files.isRegularFile(file)) {
                return bytes(file);
            }
        }
        return classFolder
                ? ResourceBytes.read(environment.getFiler(), StandardLocation.CLASS_OUTPUT, path, problems)
                : null;
    }

    private List<String> folders() {
        String written = environment.getOptions().get(FOLDERS);
        return written == null
                ? List.of()
                : Splitter.on(File.pathSeparatorChar).omitEmptyStrings().splitToList(written);
    }

    private byte @Nullable [] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            problems.report(Message.CANNOT_WRITE, null, file, e);
            return null;
        }
    }

    @Override
    public String place(String path) {
        return path;
    }
}
