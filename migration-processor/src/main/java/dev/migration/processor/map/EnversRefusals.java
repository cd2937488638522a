package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What Envers refuses when it starts: to audit what leads to something that is not audited, and values of some kinds. */
final class EnversRefusals {

    private static final String NOT_HERE = "@NotAudited";
    private static final String NOT_THERE =
            NOT_HERE + " or @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)";

    private final Context context;
    private final EnversReader reader;
    private final EnversTargets targets;
    private final Collection<EntityMapping> mappings;
    private final Map<EntityMapping, List<EnversAttribute>> audited;

    EnversRefusals(
            Context context,
            EnversReader reader,
            Collection<EntityMapping> mappings,
            Map<EntityMapping, List<EnversAttribute>> audited) {
        this.context = context;
        this.reader = reader;
        this.targets = new EnversTargets(context);
        this.mappings = mappings;
        this.audited = audited;
    }

    /** Reports what is refused of an audited entity. */
    void check(EntityMapping mapping) {
        EntityMapping parent = mapping.parent();
        if (parent != null && isNotAudited(parent)) {
            report(mapping.entity().element(), parent.entity().name(), "no @Audited");
        }
        audited.getOrDefault(mapping, List.of()).forEach(attribute -> check(mapping, attribute));
    }

    private void check(EntityMapping mapping, EnversAttribute from) {
        Attribute attribute = from.attribute();
        kind(attribute);
        Belongings belongings = mapping.belongings();
        EntityMapping target = belongings.targets.get(from.path());
        EntityMapping other = targets.otherSide(attribute);
        if (target != null) {
            target(from, target, true);
        } else if (other != null) {
            mapped(from, other, mappedBy(attribute, "OneToOne"));
        } else if (CollectionKind.isCollection(attribute)) {
            collection(from, belongings.rows.get(from.path()));
            TypeElement element = context.types.element(new CollectionTypes(context.types).element(attribute, null));
            reader.parts(mapping, from.path() + "/", element, List.of()).forEach(part -> check(mapping, part));
        }
        from.parts().forEach(part -> check(mapping, part));
    }

    private void kind(Attribute attribute) {
        Annotations annotations = attribute.annotations();
        boolean large = annotations.has("ElementCollection")
                && annotations.has("Lob")
                && CollectionKind.of(attribute, context) != CollectionKind.MAP;
        if (annotations.has("hibernate.Any") || annotations.has("hibernate.ManyToAny")) {
            context.problems.report(Message.NOT_AUDITABLE, attribute.element(), "@Any and @ManyToAny");
        } else if (large) {
            context.problems.report(Message.NOT_AUDITABLE, attribute.element(), "large objects in what is no map");
        }
    }

    private void collection(EnversAttribute from, Belongings.@Nullable Rows rows) {
        Attribute attribute = from.attribute();
        EntityMapping element = rows == null || rows.target() == null ? targets.element(attribute) : rows.target();
        EntityMapping key = rows == null ? null : targets.key(attribute, rows);
        if (key != null) {
            target(from, key, element == null);
        }
        if (element == null) {
            return;
        }
        Annotation otherwise = attribute.annotations().find(EnversWords.MAPPED_BY);
        String oneToMany = mappedBy(attribute, "OneToMany");
        String mappedBy = oneToMany.isEmpty() ? mappedBy(attribute, "ManyToMany") : oneToMany;
        if (otherwise != null) {
            otherSide(from, element, otherwise.string("mappedBy"));
        } else if (!mappedBy.isEmpty() && context.settings.orm().auditsBothSides()) {
            otherSide(from, element, mappedBy);
        } else {
            target(from, element, oneToMany.isEmpty() && key == null);
        }
    }

    private static String mappedBy(Attribute attribute, String association) {
        Annotation written = attribute.annotations().find(association);
        return written == null ? "" : written.string("mappedBy");
    }

    /** @param choice whether it can be said that the target is not audited */
    private void target(EnversAttribute from, EntityMapping target, boolean choice) {
        Annotation said = from.audited();
        boolean told =
                choice && said != null && said.constant("targetAuditMode").equals("NOT_AUDITED");
        if (isNotAudited(target) && !told) {
            report(from.attribute().element(), target.entity().name(), choice ? NOT_THERE : NOT_HERE);
        }
    }

    /** A one-to-one has nothing to audit on this side, and 6.6 does not look at the other. */
    private void mapped(EnversAttribute from, EntityMapping target, String mappedBy) {
        if (context.settings.orm().auditsBothSides()) {
            otherSide(from, target, mappedBy);
        }
    }

    private void otherSide(EnversAttribute from, EntityMapping target, String mappedBy) {
        String first = mappedBy.replaceFirst("\\..*", "");
        if (isNotAudited(target)) {
            report(from.attribute().element(), target.entity().name(), NOT_HERE);
        } else if (isKnown(target) && !audits(target, first)) {
            report(from.attribute().element(), target.entity().name() + "." + first, NOT_HERE);
        }
    }

    /** Ids are audited in any case, and so is what a parent declares. */
    private boolean audits(EntityMapping mapping, String attribute) {
        boolean own = audited.getOrDefault(mapping, List.of()).stream()
                .anyMatch(some -> some.attribute().name().equals(attribute));
        boolean id = mapping.entity().attributes().stream()
                .anyMatch(some -> some.name().equals(attribute) && some.isId());
        EntityMapping parent = mapping.parent();
        return own || id || (parent != null && audits(parent, attribute));
    }

    private boolean isNotAudited(EntityMapping mapping) {
        return isKnown(mapping) && !audited.containsKey(mapping);
    }

    private boolean isKnown(EntityMapping mapping) {
        return mappings.contains(mapping) && !mapping.isQuery();
    }

    private void report(Element element, String other, String here) {
        context.problems.report(Message.AUDITED_RELATION, element, other, here);
    }
}
