package dev.migration.processor;

import dev.migration.processor.model.Annotations;
import dev.migration.processor.registry.RevisionReader;
import java.util.Set;
import java.util.TreeSet;

/** The binary names of the classes that the compiler hands over and that count, by what they are. Grows with each round. */
record CompiledClasses(Set<String> entities, Set<String> embeddables, Set<String> converters, Set<String> revisions) {

    CompiledClasses() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    static boolean counts(Annotations annotations) {
        return annotations.hasAny("Entity", "Embeddable", "Converter", RevisionReader.ANNOTATION);
    }

    void add(Annotations annotations, String name) {
        if (annotations.has("Entity")) {
            entities.add(name);
        }
        if (annotations.has("Embeddable")) {
            embeddables.add(name);
        }
        if (annotations.has("Converter")) {
            converters.add(name);
        }
        if (annotations.has(RevisionReader.ANNOTATION)) {
            revisions.add(name);
        }
    }
}
