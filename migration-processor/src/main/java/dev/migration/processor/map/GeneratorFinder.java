package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Finds the annotation that describes the generator of an attribute. */
final class GeneratorFinder {

    static final String SEQUENCE = "SequenceGenerator";
    static final String TABLE = "TableGenerator";
    private static final String GENERIC = "hibernate.GenericGenerator";

    private final Context context;

    GeneratorFinder(Context context) {
        this.context = context;
    }

    /** The generator of that kind and name: on the attribute, the entity, the attribute's class, or their packages; or null. */
    @Nullable
    Annotation find(String kind, String name, Attribute attribute, Site site) {
        if (name.isEmpty() && !context.settings.orm().findsGeneratorsWithoutName()) {
            return null;
        }
        return first(
                places(attribute, site).map(place -> at(place, kind, name)),
                Stream.of(kind).map(any -> apart(any, name)));
    }

    /** The generator of that name where a strategy says no kind: a sequence before a table, wherever they stand; or null. */
    @Nullable
    Annotation any(String name, Attribute attribute, Site site) {
        return first(Stream.of(SEQUENCE, TABLE, GENERIC).map(kind -> find(kind, name, attribute, site)), Stream.of());
    }

    /** The generator of that name that stands nearest to the attribute, of whatever kind; or null. */
    @Nullable
    Annotation nearest(String name, Attribute attribute, Site site) {
        List<String> kinds = List.of(GENERIC, SEQUENCE, TABLE);
        return first(
                places(attribute, site).flatMap(place -> kinds.stream().map(kind -> at(place, kind, name))),
                kinds.stream().map(kind -> apart(kind, name)));
    }

    private static @Nullable Annotation first(
            Stream<@Nullable Annotation> near, Stream<@Nullable Annotation> otherwise) {
        return Stream.concat(near, otherwise)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<Element> places(Attribute attribute, Site site) {
        Set<Element> places = new LinkedHashSet<>(List.of(
                attribute.element(),
                site.owner().entity().element(),
                attribute.element().getEnclosingElement()));
        List<Element> packages = places.stream()
                .map(place -> (Element) context.elements.getPackageOf(place))
                .toList();
        places.addAll(packages);
        return places.stream();
    }

    private @Nullable Annotation at(Element place, String kind, String name) {
        for (Annotation generator : context.source.of(place).all(kind)) {
            String declared = generator.string("name");
            boolean ofClass = declared.isEmpty() && place.getKind() != ElementKind.PACKAGE;
            if (declared.equals(name) || name.isEmpty() || ofClass) {
                return generator;
            }
        }
        return null;
    }

    /** The generator that stands at no class but in a mapping file, or, for a Hibernate that looks there, anywhere. */
    private @Nullable Annotation apart(String kind, String name) {
        Annotation loose = context.source.generators(kind).stream()
                .filter(generator -> generator.string("name").equals(name))
                .findFirst()
                .orElse(null);
        boolean elsewhere = loose == null && context.settings.orm().findsGeneratorsAnywhere();
        return elsewhere ? new GeneratorPlaces(context).find(kind, name) : loose;
    }
}
