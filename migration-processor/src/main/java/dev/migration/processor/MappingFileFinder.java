package dev.migration.processor;

import com.google.common.base.Splitter;
import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.xml.MappingFileReader;
import dev.migration.processor.xml.MappingFiles;
import dev.migration.processor.xml.PersistenceXml;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code META-INF/orm.xml}, and the mapping files that {@code META-INF/persistence.xml} names: in the folders of
 * an option, in the class folder, where Maven has copied the resources before it compiles, and on the class path.
 */
final class MappingFileFinder {

    static final String RESOURCES = "migration.resources";

    private static final String ORM = "META-INF/orm.xml";
    private static final String PERSISTENCE = "META-INF/persistence.xml";

    private final ProcessingEnvironment environment;
    private final Problems problems;
    private final boolean classFolder;

    /** @param classFolder whether there is one */
    MappingFileFinder(ProcessingEnvironment environment, Problems problems, boolean classFolder) {
        this.environment = environment;
        this.problems = problems;
        this.classFolder = classFolder;
    }

    MappingFiles read() {
        Map<String, String> files = new LinkedHashMap<>();
        String orm = text(ORM);
        if (orm != null) {
            files.put(ORM, orm);
        }
        String persistence = text(PERSISTENCE);
        if (persistence != null) {
            problems.guard(() -> PersistenceXml.mappingFiles(PERSISTENCE, persistence)
                    .forEach((name, place) -> add(files, name, place)));
        }
        return new MappingFileReader(environment.getElementUtils(), problems).read(files);
    }

    private void add(Map<String, String> files, String name, String place) {
        String own = text(name);
        String text = own == null && classFolder ? resource(StandardLocation.CLASS_PATH, name) : own;
        if (text == null) {
            problems.report(
                    Message.BAD_MAPPING_FILE,
                    null,
                    place,
                    name + " is not found; add the folder it lies in to -A" + RESOURCES);
        } else {
            files.put(name, text);
        }
    }

    private @Nullable String text(String path) {
        String folders = environment.getOptions().get(RESOURCES);
        for (String folder :
                Splitter.on(File.pathSeparatorChar).omitEmptyStrings().split(folders == null ? "" : folders)) {
            Path file = Path.of(folder, path);
            if (Files.isRegularFile(file)) {
                return content(file);
            }
        }
        return classFolder ? resource(StandardLocation.CLASS_OUTPUT, path) : null;
    }

    private @Nullable String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            problems.report(Message.CANNOT_WRITE, null, file, e);
            return null;
        }
    }

    private @Nullable String resource(StandardLocation location, String path) {
        return ResourceText.read(environment.getFiler(), location, path, problems);
    }
}
