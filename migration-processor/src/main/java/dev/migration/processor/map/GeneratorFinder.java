package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.Collection;
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
        return find(kind, name, places(attribute, site));
    }

    private @Nullable Annotation find(String kind, String name, Collection<Element> places) {
        if (name.isEmpty() && !context.settings.orm().findsGeneratorsWithoutName()) {
            return null;
        }
        for (Element place : places) {
            Annotation found = at(place, kind, name);
            if (found != null) {
                return found;
            }
        }
        return apart(kind, name);
    }

    /** The generator of that name where a strategy says no kind: a sequence before a table, wherever they stand; or null. */
    @Nullable
    Annotation any(String name, Attribute attribute, Site site) {
        Collection<Element> places = places(attribute, site);
        for (String kind : List.of(SEQUENCE, TABLE, GENERIC)) {
            Annotation found = find(kind, name, places);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The generator of that name that stands nearest to the attribute, of whatever kind; or null. */
    @Nullable
    Annotation nearest(String name, Attribute attribute, Site site) {
        List<String> kinds = List.of(GENERIC, SEQUENCE, TABLE);
        Stream<@Nullable Annotation> near =
                places(attribute, site).stream().flatMap(place -> kinds.stream().map(kind -> at(place, kind, name)));
        return Stream.concat(near, kinds.stream().map(kind -> apart(kind, name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Collection<Element> places(Attribute attribute, Site site) {
        Set<Element> places = new LinkedHashSet<>(List.of(
                attribute.element(),
                site.owner().entity().element(),
                attribute.element().getEnclosingElement()));
        for (Element place : List.copyOf(places)) {
            places.add(context.elements.getPackageOf(place));
        }
        return places;
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
