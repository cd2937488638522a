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
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] orm = content(ORM);
        if (orm != null) {
            files.put(ORM, orm);
        }
        byte[] persistence = content(PERSISTENCE);
        if (persistence != null) {
            problems.guard(() -> PersistenceXml.mappingFiles(PERSISTENCE, persistence)
                    .forEach((name, place) -> add(files, name, place)));
        }
        return new MappingFileReader(environment.getElementUtils(), problems).read(files);
    }

    private void add(Map<String, byte[]> files, String name, String place) {
        byte[] own = content(name);
        byte[] content = own == null && classFolder ? resource(StandardLocation.CLASS_PATH, name) : own;
        if (content == null) {
            problems.report(
                    Message.BAD_MAPPING_FILE,
                    null,
                    place,
                    name + " is not found; add the folder it lies in to -A" + RESOURCES);
        } else {
            files.put(name, content);
        }
    }

    private byte @Nullable [] content(String path) {
        String folders = environment.getOptions().get(RESOURCES);
        for (String folder :
                Splitter.on(File.pathSeparatorChar).omitEmptyStrings().split(folders == null ? "" : folders)) {
            Path file = Path.of(folder, path);
            if (Files.isRegularFile(file)) {
                return bytes(file);
            }
        }
        return classFolder ? resource(StandardLocation.CLASS_OUTPUT, path) : null;
    }

    private byte @Nullable [] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            problems.report(Message.CANNOT_WRITE, null, file, e);
            return null;
        }
    }

    private byte @Nullable [] resource(StandardLocation location, String path) {
        return ResourceBytes.read(environment.getFiler(), location, path, problems);
    }
}
