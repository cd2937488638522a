package dev.migration.processor.map;

import dev.migration.processor.message.Problems;
import dev.migration.processor.model.AnnotationSource;
import dev.migration.processor.model.EntityClass;
import dev.migration.processor.model.EntityModel;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.snapshot.Snapshot;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes the snapshot of a module from its entities. */
public final class SnapshotMapper {

    private final Elements elements;
    private final Types types;
    private final Naming naming;
    private final AnnotationSource source;
    private final Problems problems;

    public SnapshotMapper(Elements elements, Types types, Naming naming, AnnotationSource source, Problems problems) {
        this.elements = elements;
        this.types = types;
        this.naming = naming;
        this.source = source;
        this.problems = problems;
    }

    /**
     * Maps {@code entities}; of no use if there were problems.
     *
     * @param converters the converters that apply by themselves
     * @param tables which tables belong to the snapshot
     */
    public Snapshot map(
            Collection<TypeElement> entities, Collection<TypeElement> converters, Predicate<ObjectName> tables) {
        EntityModel model = new EntityModel(elements, types, source, entities);
        TypeQuestions questions = new TypeQuestions(elements, types, source);
        Context context = new Context(
                elements, model, naming, source, problems, questions, new Converters(questions, converters, source));
        List<EntityMapping> mappings =
                model.local().stream().map(context::mapping).toList();
        mappings.forEach(mapping -> problems.guard(mapping::map));
        context.runLater();
        mappings.forEach(mapping -> problems.guard(mapping::finish));
        context.drafts.tables().forEach(new CollectionWarnings(problems)::check);
        context.drafts.tables().stream()
                .filter(table -> !tables.test(table.name))
                .forEach(table -> table.wanted = false);
        SchemaBuilder builder = new SchemaBuilder(context.drafts, problems);
        Schema schema = problems.isEmpty() ? builder.build() : Schema.empty();
        return new Snapshot(
                naming.id(),
                model.local().stream().map(EntityClass::binaryName).toList(),
                converters.stream().map(model::binaryName).toList(),
                schema,
                builder.origins(),
                builder.formerNames());
    }

    /** Whether {@code converter} applies to attributes that do not name it. */
    public static boolean isAutomaticConverter(TypeElement converter, AnnotationSource source) {
        return Converters.isAutomatic(converter, source);
    }
}
