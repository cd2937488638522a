package dev.migration.processor;

import dev.migration.error.MigrationException;
import dev.migration.processor.map.Settings;
import dev.migration.processor.map.SnapshotMapper;
import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.AnnotationSource;
import dev.migration.processor.model.RememberedAnnotations;
import dev.migration.processor.xml.MappingFiles;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Writes the snapshot of all entities of the module: those compiled now, and those of the last compilation. One without
 * entities is written too: it tells that the processor ran.
 */
final class ModelWriter {

    private final ProcessingEnvironment environment;
    private final Problems problems;
    private final @Nullable ClassFiles from;

    /** @param from null if sources are compiled, and the snapshot goes into the class folder */
    ModelWriter(ProcessingEnvironment environment, Problems problems, @Nullable ClassFiles from) {
        this.environment = environment;
        this.problems = problems;
        this.from = from;
    }

    /** What writes the snapshot, to be run if there were no problems. */
    Runnable derive(CompiledClasses compiled, Settings settings) {
        Elements elements = environment.getElementUtils();
        MappingFiles files = new MappingFileFinder(environment, problems, from).read();
        AnnotationSource source = new RememberedAnnotations(files);
        ModelFilter filter = ModelFilter.of(environment.getOptions());
        Known knownEntities = new Known(
                elements,
                type -> source.of(type).has("Entity")
                        && filter.takesEntity(elements.getBinaryName(type).toString()));
        Known knownConverters = new Known(elements, type -> SnapshotMapper.isAutomaticConverter(type, source));
        Known knownEmbeddables = new Known(elements, type -> SnapshotMapper.isEmbeddableBelow(type, source));
        knownEntities.addAll(compiled.entities());
        knownEntities.addAll(files.entities());
        knownConverters.addAll(compiled.converters());
        knownEmbeddables.addAll(compiled.embeddables());
        knownConverters.addAll(files.converters());
        OutputFile file = new OutputFile(environment.getFiler(), Snapshot.PATH);
        String last = from == null ? file.read(problems) : null;
        Snapshot before = last == null ? null : parse(last);
        if (before != null) {
            knownEntities.addAll(before.entities());
            knownConverters.addAll(before.converters());
            knownEmbeddables.addAll(before.embeddables());
        }
        Map<String, List<String>> lastValues = before == null ? Map.of() : before.values();
        Snapshot snapshot = new SnapshotMapper(environment, settings, source, problems)
                .map(
                        knownEntities.all(),
                        knownConverters.all(),
                        knownEmbeddables.all(),
                        lastValues,
                        from == null ? null : from.code(),
                        filter::takesTable);
        return from == null
                ? () -> file.write(SnapshotJson.write(snapshot), knownEntities.all(), problems)
                : () -> from.sink().accept(snapshot);
    }

    private @Nullable Snapshot parse(String text) {
        try {
            return SnapshotJson.read(text, Snapshot.PATH);
        } catch (MigrationException damaged) {
            environment
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.WARNING,
                            new Problem(Message.DAMAGED_OUTPUT, null, Snapshot.PATH).getMessage());
            return null;
        }
    }
}
