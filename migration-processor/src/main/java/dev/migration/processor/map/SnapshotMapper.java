package dev.migration.processor.map;

import dev.migration.processor.message.Problems;
import dev.migration.processor.model.AnnotationSource;
import dev.migration.processor.model.EntityClass;
import dev.migration.processor.model.EntityModel;
import dev.migration.processor.source.CodeValues;
import dev.migration.processor.source.LoadedValues;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotOptions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Makes the snapshot of a module from its entities. */
public final class SnapshotMapper {

    private final ProcessingEnvironment environment;
    private final Settings settings;
    private final AnnotationSource source;
    private final Problems problems;

    public SnapshotMapper(
            ProcessingEnvironment environment, Settings settings, AnnotationSource source, Problems problems) {
        this.environment = environment;
        this.settings = settings;
        this.source = source;
        this.problems = problems;
    }

    /**
     * Maps {@code entities}; of no use if there were problems.
     *
     * @param converters the converters that apply by themselves
     * @param embeddables the embeddables below others
     * @param lastValues the values that code gave in the last compilation
     * @param loaded gives the values of code that is there as class files only; null where the code is not to be run
     * @param tables which tables belong to the snapshot
     */
    public Snapshot map(
            Collection<TypeElement> entities,
            Collection<TypeElement> converters,
            Collection<TypeElement> embeddables,
            Map<String, List<String>> lastValues,
            @Nullable LoadedValues loaded,
            Predicate<ObjectName> tables) {
        Elements elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        EntityModel model = new EntityModel(elements, types, source, settings.orm(), entities);
        TypeQuestions questions = new TypeQuestions(elements, types, source);
        StoredValues stored = new StoredValues(elements, new CodeValues(environment), lastValues, loaded, problems);
        Converters known = new Converters(questions, stored, settings.orm(), converters, source);
        EmbeddableHierarchies hierarchies = new EmbeddableHierarchies(embeddables, source);
        Context context =
                new Context(elements, model, settings, source, problems, questions, known, stored, hierarchies);
        model.local().stream()
                .flatMap(entity -> Stream.of(elements.getPackageOf(entity.element()), entity.element()))
                .distinct()
                .map(source::of)
                .forEach(place -> {
                    place.all("hibernate.ConverterRegistration").forEach(known::register);
                    place.all("hibernate.CompositeTypeRegistration").forEach(context.composites::register);
                });
        List<EntityMapping> mappings =
                model.local().stream().map(context::mapping).toList();
        mappings.forEach(mapping -> problems.guard(mapping::map));
        context.runLater();
        new PastTables(context).make(mappings);
        mappings.forEach(mapping -> problems.guard(mapping::finish));
        context.drafts.tables().forEach(new CollectionWarnings(problems)::check);
        context.drafts.tables().stream()
                .filter(table -> !tables.test(table.name))
                .forEach(table -> table.users.clear());
        SchemaBuilder builder = new SchemaBuilder(
                context.drafts, context.structs, context.enumOrders, settings.naming(), settings.hibernate(), problems);
        Schema schema = problems.isEmpty() ? builder.build() : Schema.empty();
        return new Snapshot(
                SnapshotOptions.of(environment.getOptions()),
                model.local().stream().map(EntityClass::binaryName).toList(),
                converters.stream().map(model::binaryName).toList(),
                embeddables.stream().map(model::binaryName).toList(),
                schema,
                builder.origins(),
                context.drafts.users(),
                builder.formerNames(),
                stored.known());
    }

    /** Whether {@code converter} applies to attributes that do not name it. */
    public static boolean isAutomaticConverter(TypeElement converter, AnnotationSource source) {
        return Converters.isAutomatic(converter, source);
    }

    /** Whether {@code type} is an embeddable with another above it. */
    public static boolean isEmbeddableBelow(TypeElement type, AnnotationSource source) {
        return EmbeddableHierarchies.isBelow(type, source);
    }
}
