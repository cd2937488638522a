package dev.migration.processor.model;

import dev.migration.processor.orm.OrmVersion;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** How the attributes of an entity are reached where neither they nor their class say it: by where annotations stand. */
final class DefaultAccess {

    private static final String[] IDS = {"Id", "EmbeddedId"};

    /** What says nothing of the element's being mapped. */
    private static final Set<String> NO_MAPPINGS = Set.of(
            "Access",
            "PostLoad",
            "PostPersist",
            "PostRemove",
            "PostUpdate",
            "PrePersist",
            "PreRemove",
            "PreUpdate",
            "Transient");

    private final AnnotationSource source;
    private final Members members;
    private final OrmVersion orm;

    DefaultAccess(AnnotationSource source, Members members, OrmVersion orm) {
        this.source = source;
        this.members = members;
        this.orm = orm;
    }

    /** @param classes the entity, and those above it that are entities or mapped, the nearest first */
    Access of(List<TypeElement> classes) {
        return orm.regardsStatedAccessAlone() ? ofAnnotations(classes) : ofTopmost(classes);
    }

    /** What is stated of a class or a member counts there only, and shows nothing of others. */
    private Access ofAnnotations(List<TypeElement> classes) {
        TypeElement entity = classes.get(0);
        Stream<TypeElement> entities =
                classes.stream().filter(type -> source.of(type).has("Entity"));
        TypeElement root = entities.reduce(entity, (below, above) -> above);
        Stream<TypeElement> ids =
                classes.stream().filter(type -> !source.of(type).has("Access"));
        Stream<TypeElement> superclasses =
                classes.stream().filter(type -> source.of(type).has("MappedSuperclass"));
        Access ofIds = first(ids, this::showsId, true);
        Access ofMembers = first(Stream.concat(Stream.of(entity, root), superclasses), this::showsMapping, false);
        Access shown = ofIds == null ? ofMembers : ofIds;
        return shown == null ? Access.PROPERTY : shown;
    }

    /** What the topmost class states counts for all, else what the nearest id shows. */
    private Access ofTopmost(List<TypeElement> classes) {
        Access stated = AttributeReader.stated(source.of(classes.get(classes.size() - 1)));
        if (stated != null) {
            return stated;
        }
        Access shown = first(classes.stream(), member -> source.of(member).hasAny(IDS), true);
        return shown == null ? Access.FIELD : shown;
    }

    private boolean showsId(Element member) {
        Annotations annotations = source.of(member);
        return annotations.hasAny(IDS) && !annotations.hasAny("Access", "Transient");
    }

    private boolean showsMapping(Element member) {
        Annotations annotations = source.of(member);
        return !annotations.hasAny("Access", "Transient")
                && annotations.keys().stream().anyMatch(key -> !key.contains(".") && !NO_MAPPINGS.contains(key));
    }

    /** Where the first of {@code classes} has a member that shows it; getters go first, or fields. */
    private @Nullable Access first(Stream<TypeElement> classes, Predicate<Element> shows, boolean getters) {
        List<Access> order = getters ? List.of(Access.PROPERTY, Access.FIELD) : List.of(Access.FIELD, Access.PROPERTY);
        return classes.flatMap(type -> order.stream().filter(access -> has(type, access, shows)))
                .findFirst()
                .orElse(null);
    }

    private boolean has(TypeElement type, Access access, Predicate<Element> shows) {
        for (Members.Member member : members.of(type)) {
            if (member.access() == access && shows.test(member.element())) {
                return true;
            }
        }
        return false;
    }
}
