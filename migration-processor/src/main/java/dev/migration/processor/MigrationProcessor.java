package dev.migration.processor;

import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotations;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code META-INF/migration/model.json}, the schema that the entities mean, and {@code
 * META-INF/migration/revisions.tsv}, the registry of revisions, into the class folder.
 *
 * <p>Both are derived again in full at each compilation, also when the compiler hands over only some of the classes:
 * what the last compilation knew and still exists stays. Claims no annotations and prints nothing but what is wrong.
 *
 * <p>Options: {@code -Amigration.naming=jpa|spring} (default jpa), {@code
 * -Amigration.orm=hibernate-7|hibernate-6} (default hibernate-7), {@code -Amigration.validation=auto|ddl|none} (default auto), {@code -Amigration.types} (column types of
 * classes: {@code com.acme.MoneyConverter=varchar(40); com.acme.Period=jsonb}), {@code -Amigration.settings} (what Hibernate is set to: {@code
 * hibernate.default_schema=app}), {@code -Amigration.skip}, {@code
 * -Amigration.warnings=note|warning|none} (default note), {@code -Amigration.suppress=MIG-212,...}.
 */
public final class MigrationProcessor extends AbstractProcessor {

    private final CompiledClasses compiled = new CompiledClasses();
    private final @Nullable ClassFiles from;

    /** For the compiler. */
    public MigrationProcessor() {
        this(null);
    }

    /** @param from null if sources are compiled */
    MigrationProcessor(@Nullable ClassFiles from) {
        this.from = from;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Stream.concat(
                        Options.NAMES.stream(),
                        Stream.of(
                                WarningOptions.LEVEL,
                                WarningOptions.SUPPRESS,
                                ModuleResources.FOLDERS,
                                ModelFilter.INCLUDE,
                                ModelFilter.EXCLUDE))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        collect(round.getRootElements());
        if (round.processingOver() && !round.errorRaised()) {
            finish();
        }
        return false;
    }

    private void collect(Iterable<? extends Element> members) {
        for (TypeElement type : ElementFilter.typesIn(members)) {
            Annotations annotations = Annotations.of(type);
            if (CompiledClasses.counts(annotations)) {
                compiled.add(
                        annotations,
                        processingEnv.getElementUtils().getBinaryName(type).toString());
            }
            collect(type.getEnclosedElements());
        }
    }

    private void finish() {
        Problems problems = new Problems();
        Options options = Options.of(processingEnv.getOptions(), problems);
        if (options.skip()) {
            return;
        }
        Problems ofModel = new Problems();
        if (problems.isEmpty()) {
            Runnable model = new ModelWriter(processingEnv, ofModel, from).derive(compiled, options.settings());
            Runnable registry =
                    from == null ? new RegistryWriter(processingEnv, problems).derive(compiled.revisions()) : () -> {};
            if (ofModel.isEmpty() && problems.isEmpty()) {
                model.run();
                registry.run();
            }
        }
        WarningOptions warnings = WarningOptions.of(processingEnv.getOptions(), problems);
        ofModel.print(processingEnv.getMessager(), warnings.level(), warnings.suppressed());
        problems.print(processingEnv.getMessager(), warnings.level(), warnings.suppressed());
    }
}
