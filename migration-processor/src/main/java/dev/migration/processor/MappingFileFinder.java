package dev.migration.processor;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.xml.MappingFileReader;
import dev.migration.processor.xml.MappingFiles;
import dev.migration.processor.xml.PersistenceXml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code META-INF/orm.xml}, and the mapping files that {@code META-INF/persistence.xml} names, of the module and of
 * jars of entities. What is named may also lie elsewhere on the class path.
 */
final class MappingFileFinder {

    private static final String ORM = "META-INF/orm.xml";
    private static final String PERSISTENCE = "META-INF/persistence.xml";

    /** The files that say which mapping files there are. */
    static final List<String> PLACES = List.of(ORM, PERSISTENCE);

    private final ProcessingEnvironment environment;
    private final Problems problems;
    private final List<MappingRoot> roots = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param from null if sources are compiled, into the class folder */
    MappingFileFinder(ProcessingEnvironment environment, Problems problems, @Nullable ClassFiles from) {
        this.environment = environment;
        this.problems = problems;
        roots.add(new ModuleResources(environment, problems, from == null));
        if (from != null) {
            for (Path archive : from.archives()) {
                roots.add(MappingRoot.of(archive));
            }
        }
    }

    MappingFiles read() {
        roots.forEach(this::collect);
        return new MappingFileReader(environment.getElementUtils(), problems).read(files);
    }

    private void collect(MappingRoot root) {
        byte[] orm = root.content(ORM);
        if (orm != null) {
            files.put(root.place(ORM), orm);
        }
        byte[] persistence = root.content(PERSISTENCE);
        if (persistence != null) {
            problems.guard(() -> PersistenceXml.mappingFiles(root.place(PERSISTENCE), persistence)
                    .forEach((name, place) -> add(root, name, place)));
        }
    }

    private void add(MappingRoot root, String name, String place) {
        byte[] own = root.content(name);
        if (own != null) {
            files.put(root.place(name), own);
            return;
        }
        byte[] content = ResourceBytes.read(environment.getFiler(), StandardLocation.CLASS_PATH, name, problems);
        if (content == null) {
            problems.report(
                    Message.BAD_MAPPING_FILE,
                    null,
                    place,
                    name + " is not found; add the folder it lies in to -A" + ModuleResources.FOLDERS);
        } else {
            files.put(name, content);
        }
    }
}
