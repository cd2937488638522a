package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds the attributes that are mapped by a {@code @ManyToMany}: of its target, also inside of embeddables. */
final class OtherSides {

    private final Context context;
    private final EmbeddedMapper embedded;

    /** By entity, those of its attributes that are mapped by others: each is asked for by all that refer to it. */
    private final Map<EntityClass, List<Attribute>> inverse = new HashMap<>();

    OtherSides(Context context) {
        this.context = context;
        this.embedded = new EmbeddedMapper(context);
    }

    /** The one that the columns of the owner are named after, or null: it names the class that has {@code attribute}. */
    @Nullable
    Attribute named(EntityClass target, Attribute attribute, Site site) {
        return last(target, attribute, site, site.owner().entity()::equals);
    }

    /** The one that lies in the same table, or null: it may also name a class below. */
    @Nullable
    Attribute of(EntityClass target, Attribute attribute, Site site) {
        return last(
                target,
                attribute,
                site,
                back -> back.withParents().contains(site.owner().entity()));
    }

    /** Of several, Hibernate binds them by name, and each takes the place of the one before. */
    private @Nullable Attribute last(
            EntityClass target, Attribute attribute, Site site, Predicate<EntityClass> pointsBack) {
        String path = site.place().embedded() + attribute.name();
        return inverse.computeIfAbsent(target, this::inverse).stream()
                .filter(candidate -> isMappedBy(candidate, path, pointsBack))
                .max(Comparator.comparing(Attribute::name))
                .orElse(null);
    }

    private List<Attribute> inverse(EntityClass entity) {
        return all(entity.allAttributes(), entity, Set.of())
                .filter(attribute -> {
                    Annotation association = attribute.annotations().find("ManyToMany");
                    return association != null && association.isSet("mappedBy");
                })
                .toList();
    }

    private boolean isMappedBy(Attribute candidate, String path, Predicate<EntityClass> pointsBack) {
        Annotation association = candidate.annotations().find("ManyToMany");
        if (association == null || !association.string("mappedBy").equals(path)) {
            return false;
        }
        EntityClass back = context.model.find(
                new CollectionTypes(context.types).element(candidate, association.type("targetEntity")));
        return back != null && pointsBack.test(back);
    }

    /** Also those inside. */
    private Stream<Attribute> all(List<Attribute> attributes, EntityClass entity, Set<String> around) {
        return attributes.stream()
                .flatMap(attribute -> Stream.concat(Stream.of(attribute), inside(attribute, entity, around)));
    }

    private Stream<Attribute> inside(Attribute attribute, EntityClass entity, Set<String> around) {
        TypeMirror several = embedded.ofSeveral(attribute);
        if (several == null && !embedded.accepts(attribute) && !embedded.isDocument(attribute)) {
            return Stream.empty();
        }
        Attribute one = several == null ? attribute : attribute.ofType(several);
        String type = one.type().toString();
        if (around.contains(type)) {
            return Stream.empty();
        }
        Set<String> deeper = new HashSet<>(around);
        deeper.add(type);
        return all(embedded.attributes(one, entity), entity, deeper);
    }
}
