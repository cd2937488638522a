package dev.migration.processor;

import dev.migration.error.MigrationException;
import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.registry.RevisionReader;
import dev.migration.processor.registry.SourceChecksum;
import dev.migration.processor.source.Sources;
import dev.migration.revision.RegistryFile;
import dev.migration.revision.RevisionEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Writes the registry of all revisions of the module: those compiled now, and those of the last compilation. */
final class RegistryWriter {

    private final ProcessingEnvironment environment;
    private final Problems problems;
    private final RevisionReader reader;

    RegistryWriter(ProcessingEnvironment environment, Problems problems) {
        this.environment = environment;
        this.problems = problems;
        this.reader = new RevisionReader(environment.getElementUtils(), environment.getTypeUtils(), problems);
    }

    /** What writes the registry, to be run if there were no problems; nothing if there never was a revision. */
    Runnable derive(Collection<String> revisions) {
        Elements elements = environment.getElementUtils();
        OutputFile file = new OutputFile(environment.getFiler(), RegistryFile.PATH);
        String text = file.read(problems);
        Map<String, RevisionEntry> last = text == null ? Map.of() : parse(text);
        Known known = new Known(elements, type -> Annotations.of(type).has(RevisionReader.ANNOTATION));
        known.addAll(revisions);
        known.addAll(last.keySet());
        if (known.isEmpty() && text == null) {
            return () -> {};
        }
        List<RevisionEntry> entries = entries(known.all(), last);
        return () -> file.write(RegistryFile.write(entries), known.all(), problems);
    }

    private List<RevisionEntry> entries(List<TypeElement> revisions, Map<String, RevisionEntry> last) {
        Sources sources = new Sources(environment);
        Map<String, String> classById = new HashMap<>();
        List<RevisionEntry> entries = new ArrayList<>();
        for (TypeElement revision : revisions) {
            String name = environment.getElementUtils().getBinaryName(revision).toString();
            RevisionEntry before = last.get(name);
            RevisionEntry entry = reader.read(revision, checksum(sources.text(revision), before));
            String other = classById.putIfAbsent(entry.id(), name);
            if (other != null) {
                problems.report(Message.DUPLICATE_REVISION_ID, revision, entry.id(), other);
            }
            entries.add(entry);
        }
        return entries;
    }

    // without source the class was not compiled again, so what the last compilation found still holds; with none of
    // both, as under a compiler that is not javac, the checksum is empty and is not compared
    private static String checksum(@Nullable String source, @Nullable RevisionEntry before) {
        if (source != null) {
            return SourceChecksum.of(source);
        }
        return before == null ? "" : before.checksum();
    }

    private Map<String, RevisionEntry> parse(String text) {
        Map<String, RevisionEntry> entries = new HashMap<>();
        try {
            RegistryFile.read(text, RegistryFile.PATH).forEach(entry -> entries.put(entry.className(), entry));
        } catch (MigrationException damaged) {
            environment
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.WARNING,
                            new Problem(Message.DAMAGED_OUTPUT, null, RegistryFile.PATH).getMessage());
        }
        return entries;
    }
}
