package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Finds generators where Hibernate 6 looked and Hibernate 7 does not: on any entity. */
final class GeneratorPlaces {

    private final Context context;

    GeneratorPlaces(Context context) {
        this.context = context;
    }

    /** Says where the generator is that {@code attribute} names and does not reach. */
    void warn(String name, Attribute attribute) {
        for (EntityClass entity : context.model.local()) {
            for (Element place : places(entity)) {
                if (declares(place, name)) {
                    context.problems.report(
                            Message.GENERATOR_ELSEWHERE,
                            attribute.element(),
                            name,
                            entity.element().getQualifiedName());
                    return;
                }
            }
        }
    }

    private static List<Element> places(EntityClass entity) {
        List<Element> places = new ArrayList<>(List.of(entity.element()));
        entity.attributes().forEach(attribute -> places.add(attribute.element()));
        return places;
    }

    private boolean declares(Element place, String name) {
        Annotations annotations = context.source.of(place);
        return annotations.all("SequenceGenerator").stream()
                        .anyMatch(generator -> generator.string("name").equals(name))
                || annotations.all("TableGenerator").stream()
                        .anyMatch(generator -> generator.string("name").equals(name));
    }
}
