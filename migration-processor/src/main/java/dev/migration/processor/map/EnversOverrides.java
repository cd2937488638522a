package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.AttributeReader;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** What {@code @AuditOverride} on a class, and on those above it, says of the classes above and of their attributes. */
final class EnversOverrides {

    private final Map<String, Annotation> decisions = new HashMap<>();
    private final Context context;

    private EnversOverrides(Context context) {
        this.context = context;
    }

    static EnversOverrides of(@Nullable TypeElement type, Context context) {
        EnversOverrides overrides = new EnversOverrides(context);
        for (TypeElement some = type; some != null; some = context.types.element(some.getSuperclass())) {
            overrides.read(some);
        }
        return overrides;
    }

    private void read(TypeElement type) {
        Annotations ofClass = context.source.of(type);
        Annotation audited = ofClass.find(EnversWords.AUDITED);
        if (audited != null) {
            Annotation override = Annotation.written(EnversWords.OVERRIDE, Map.of("isAudited", "true"));
            audited.strings("auditParents").forEach(parent -> decide(type, parent, "", override));
        }
        if (ofClass.has(EnversWords.OVERRIDE) && ofClass.has(EnversWords.OVERRIDES)) {
            context.problems.report(
                    Message.REFUSED_MAPPING,
                    type,
                    "@AuditOverride beside @AuditOverrides",
                    "Write all in @AuditOverrides");
        }
        for (Annotation override : ofClass.all(EnversWords.OVERRIDE)) {
            String of = ofClass(override, context.types);
            if (!of.isEmpty()) {
                decide(type, of, override.string("name"), override);
            }
        }
    }

    private void decide(TypeElement type, String of, String attribute, Annotation override) {
        boolean anyMember = context.settings.orm().auditOverridesNameAnyMember();
        TypeElement overridden = context.elements.getTypeElement(of);
        if (overridden == null || !context.types.isErasedSubtype(type.asType(), overridden.asType())) {
            context.problems.report(
                    Message.OVERRIDES_NOTHING, type, of, "is no class above " + type.getQualifiedName());
        } else if (!attribute.isEmpty() && !AttributeReader.declares(overridden, attribute, anyMember)) {
            context.problems.report(Message.OVERRIDES_NOTHING, type, of + "." + attribute, "is not there");
        }
        // what is said lowest counts
        decisions.putIfAbsent(attribute.isEmpty() ? of : of + "#" + attribute, override);
    }

    /** The class whose attributes an {@code @AuditOverride} means; empty if it does not say so. */
    static String ofClass(Annotation override, TypeQuestions types) {
        var written = override.type("forClass");
        return written == null || written.getKind() == TypeKind.VOID ? "" : types.name(written);
    }

    static boolean isAudited(Annotation override) {
        return override.bool("isAudited", true);
    }

    /** Whether attributes of {@code type} are audited; null if nothing is said of it. */
    @Nullable
    Boolean of(TypeElement type) {
        return decision(type.getQualifiedName().toString());
    }

    /** Whether {@code attribute} is audited; null if nothing is said of it. */
    @Nullable
    Boolean of(Attribute attribute) {
        return decision(attribute.origin());
    }

    /** The {@code @AuditJoinTable} said for {@code attribute}, or null. */
    @Nullable
    Annotation joinTable(Attribute attribute) {
        Annotation override = decisions.get(attribute.origin());
        return override == null ? null : override.annotation("auditJoinTable");
    }

    private @Nullable Boolean decision(String key) {
        Annotation override = decisions.get(key);
        return override == null ? null : isAudited(override);
    }
}
