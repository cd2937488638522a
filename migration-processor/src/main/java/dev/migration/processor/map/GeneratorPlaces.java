package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Finds generators where Hibernate 6 looks and Hibernate 7 does not: on any entity and its id. */
final class GeneratorPlaces {

    private final Context context;

    GeneratorPlaces(Context context) {
        this.context = context;
    }

    /** Says where the generator is that {@code attribute} names and does not reach. */
    void warn(String name, Attribute attribute) {
        context.model.local().stream()
                .filter(entity ->
                        find(entity, "SequenceGenerator", name) != null || find(entity, "TableGenerator", name) != null)
                .findFirst()
                .ifPresent(entity -> context.problems.report(
                        Message.GENERATOR_ELSEWHERE,
                        attribute.element(),
                        name,
                        entity.element().getQualifiedName()));
    }

    /** The generator of that kind and name of any entity, or null. */
    @Nullable
    Annotation find(String kind, String name) {
        return context.model.local().stream()
                .map(entity -> find(entity, kind, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Annotation find(EntityClass entity, String kind, String name) {
        return places(entity)
                .flatMap(place -> context.source.of(place).all(kind).stream())
                .filter(generator -> generator.string("name").equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Element> places(EntityClass entity) {
        List<Element> places = new ArrayList<>(List.of(entity.element()));
        entity.attributes().stream().filter(Attribute::isId).forEach(id -> places.add(id.element()));
        return places.stream();
    }
}
