package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds what Envers audits: {@code @Audited} of classes and attributes, and what takes them out again. */
final class EnversReader {

    private static final Annotation BY_DEFAULT = Annotation.written(EnversWords.AUDITED, Map.of());

    private final Context context;
    private final EnversWords words;

    EnversReader(Context context, EnversWords words) {
        this.context = context;
        this.words = words;
    }

    /** The attributes of {@code mapping}, without those of its parent. */
    List<EnversAttribute> ofEntity(EntityMapping mapping) {
        TypeElement entity = mapping.entity().element();
        EnversOverrides overrides = EnversOverrides.of(entity, context);
        Map<String, EnversAttribute> found = new LinkedHashMap<>();
        for (TypeElement some = entity; some != null; some = context.types.element(some.getSuperclass())) {
            Annotation ofClass = ofClass(some, entity, overrides);
            for (Attribute attribute : mapping.entity().attributes()) {
                if (some.equals(attribute.element().getEnclosingElement()) && !attribute.isId()) {
                    EnversAttribute audited = attribute(mapping, "/", attribute, ofClass, overrides);
                    if (audited != null) {
                        found.putIfAbsent(attribute.name(), audited);
                    }
                }
            }
            // a class above is looked at only if something below is audited
            if (ofClass == null && found.isEmpty()) {
                break;
            }
        }
        return List.copyOf(found.values());
    }

    private @Nullable Annotation ofClass(TypeElement type, TypeElement entity, EnversOverrides overrides) {
        Annotation own = context.source.of(type).find(EnversWords.AUDITED);
        Boolean overridden = overrides.of(type);
        if (own == null && Boolean.TRUE.equals(overridden)) {
            Annotation ofEntity = context.source.of(entity).find(EnversWords.AUDITED);
            return ofEntity == null ? BY_DEFAULT : ofEntity;
        }
        return Boolean.FALSE.equals(overridden) ? null : own;
    }

    private @Nullable EnversAttribute attribute(
            EntityMapping mapping,
            String prefix,
            Attribute attribute,
            @Nullable Annotation ofClass,
            EnversOverrides overrides) {
        Annotation own = attribute.annotations().find(EnversWords.AUDITED);
        Annotation audited = own == null ? ofClass : own;
        if (audited == null && Boolean.TRUE.equals(overrides.of(attribute))) {
            audited = BY_DEFAULT;
        }
        if (isTakenOut(attribute, overrides) || audited == null) {
            return null;
        }
        Annotation joinTable = overrides.joinTable(attribute);
        return new EnversAttribute(
                attribute,
                prefix + attribute.name(),
                audited,
                joinTable == null ? attribute.annotations().find(EnversWords.JOIN_TABLE) : joinTable,
                parts(mapping, prefix + attribute.name() + ".", attribute));
    }

    private boolean isTakenOut(Attribute attribute, EnversOverrides overrides) {
        Annotations annotations = attribute.annotations();
        Boolean overridden = overrides.of(attribute);
        return Boolean.FALSE.equals(overridden)
                || (overridden == null && annotations.has(EnversWords.NOT_AUDITED))
                || (annotations.has("Version") && !words.auditsVersions());
    }

    private List<EnversAttribute> parts(EntityMapping mapping, String prefix, Attribute embedded) {
        TypeElement embeddable = context.types.element(embedded.type());
        return parts(mapping, prefix, embeddable, embedded.annotations().all(EnversWords.OVERRIDE));
    }

    /**
     * The audited parts of an embeddable, in which all is audited that nothing takes out, but for what classes that extend it
     * have: Envers does not look for these.
     *
     * @param prefix the path of its parts but for their names
     * @param embeddable their class, or null
     * @param stated each {@code @AuditOverride} at the embedded attribute
     */
    List<EnversAttribute> parts(
            EntityMapping mapping, String prefix, @Nullable TypeElement embeddable, List<Annotation> stated) {
        EnversOverrides overrides = EnversOverrides.of(embeddable, context);
        List<TypeElement> below = embeddable == null ? List.of() : context.hierarchies.below(embeddable);
        List<EnversAttribute> found = new ArrayList<>();
        new EnversDocuments(context).open(mapping, prefix);
        for (String path : mapping.belongings().inside(prefix)) {
            Attribute part = mapping.belongings().requirePart(path).attribute();
            boolean known = !below.contains(part.element().getEnclosingElement());
            EnversAttribute audited = known ? part(mapping, path, part, stated, overrides) : null;
            if (audited != null) {
                found.add(audited);
            }
        }
        return found;
    }

    private @Nullable EnversAttribute part(
            EntityMapping mapping, String path, Attribute part, List<Annotation> stated, EnversOverrides overrides) {
        TypeElement declaring =
                Objects.requireNonNull((TypeElement) part.element().getEnclosingElement());
        Annotation own = part.annotations().find(EnversWords.AUDITED);
        if (isTakenOut(part, overrides) || (own == null && !isAudited(part, declaring, stated, overrides))) {
            return null;
        }
        Annotation joinTable = part.annotations().find(EnversWords.JOIN_TABLE);
        for (Annotation override : stated) {
            if (override.string("name").equals(part.name())) {
                if (!EnversOverrides.isAudited(override)) {
                    return null;
                }
                Annotation other = override.annotation("auditJoinTable");
                joinTable = other == null ? joinTable : other;
            }
        }
        return new EnversAttribute(part, path, own, joinTable, parts(mapping, path + ".", part));
    }

    private boolean isAudited(
            Attribute part, TypeElement declaring, List<Annotation> stated, EnversOverrides overrides) {
        Boolean ofClass = null;
        for (Annotation override : stated) {
            boolean meant = EnversOverrides.ofClass(override, context.types)
                    .equals(declaring.getQualifiedName().toString());
            String name = override.string("name");
            if (meant && name.equals(part.name())) {
                return EnversOverrides.isAudited(override);
            }
            if (meant && name.isEmpty() && !Boolean.FALSE.equals(ofClass)) {
                ofClass = EnversOverrides.isAudited(override);
            }
        }
        Annotations annotations = context.source.of(declaring);
        for (Boolean decision : new Boolean[] {ofClass, overrides.of(part), overrides.of(declaring)}) {
            if (decision != null) {
                return decision;
            }
        }
        return annotations.has(EnversWords.AUDITED) || !annotations.has("MappedSuperclass");
    }
}
