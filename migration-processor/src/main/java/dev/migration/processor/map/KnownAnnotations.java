package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.AnnotationSource;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.EntityClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reports the annotations that shape the schema and that nobody here reads, or not where they stand. */
final class KnownAnnotations {

    // an annotation with one of these runs code of its author that may change any column
    private static final String[] BINDERS = {"hibernate.AttributeBinderType", "hibernate.TypeBinderType"};

    /** The one annotation of Hibernate that says nothing of its retention, so that Hibernate never sees it. */
    private static final String NOT_KEPT = "hibernate.MapKeyCompositeType";

    private final Elements elements;
    private final AnnotationSource source;
    private final Registrations registrations;
    private final DialectOverrides dialectOverrides;
    private final ValuesWithoutEffect values;
    private final EmbeddableHierarchies hierarchies;
    private final Problems problems;

    /** The keys of all annotations that stand at what was looked at. */
    private final Set<String> met = new HashSet<>();

    /** Of each annotation's class, whether it is bound to code. */
    private final Map<Element, Boolean> bind = new HashMap<>();

    /** Those looked at: a class is a part of many entities. */
    private final Set<TypeElement> parts = new HashSet<>();

    KnownAnnotations(
            Elements elements,
            AnnotationSource source,
            Registrations registrations,
            DialectOverrides dialectOverrides,
            ValuesWithoutEffect values,
            EmbeddableHierarchies hierarchies,
            Problems problems) {
        this.registrations = registrations;
        this.dialectOverrides = dialectOverrides;
        this.hierarchies = hierarchies;
        this.elements = elements;
        this.source = source;
        this.values = values;
        this.problems = problems;
    }

    /** Looks at the class, the classes it is built from, and their packages. */
    void entity(EntityClass entity) {
        element(entity.element());
        element(elements.getPackageOf(entity.element()));
        entity.mappedSuperclasses().forEach(this::part);
    }

    /** Looks at a class whose attributes go into the table of an entity, or an enum, and its package. */
    void part(TypeElement type) {
        if (!parts.add(type)) {
            return;
        }
        element(type);
        element(elements.getPackageOf(type));
        Annotations annotations = source.of(type);
        boolean isTop = !hierarchies.below(type).isEmpty();
        for (String key : annotations.keys()) {
            if (isTop && EmbeddableDiscriminators.ANNOTATIONS.contains(key)) {
                continue;
            }
            if (AnnotationCatalog.isPassedOver(key, annotations)) {
                problems.report(Message.NO_EFFECT_HERE, type, simpleName(key));
            } else if (AnnotationCatalog.isOfEntity(key)) {
                problems.report(
                        Message.UNSUPPORTED_MAPPING, type, "@" + simpleName(key) + " on a class that is no entity");
            }
        }
    }

    void element(Element element) {
        Annotations annotations = source.of(element);
        if (annotations.isEmpty()) {
            return;
        }
        for (String key : annotations.keys()) {
            met.add(key);
            if (!AnnotationCatalog.isKnown(key)) {
                problems.report(Message.UNSUPPORTED_ANNOTATION, element, simpleName(key));
            } else if (key.equals(NOT_KEPT)) {
                problems.report(Message.NOT_KEPT, element, simpleName(key));
            }
        }
        registrations.check(element, annotations);
        dialectOverrides.check(element, annotations);
        values.check(element, annotations);
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            Element type = mirror.getAnnotationType().asElement();
            if (bind.computeIfAbsent(type, KnownAnnotations::isBinder) && !isOfHibernate(mirror)) {
                problems.report(Message.UNSUPPORTED_ANNOTATION, element, type.getSimpleName());
            }
        }
    }

    /** Whether an annotation of one of {@code keys} stands at what was looked at. */
    boolean hasMet(String... keys) {
        for (String key : keys) {
            if (met.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBinder(Element annotationType) {
        return Annotations.of(annotationType).hasAny(BINDERS);
    }

    private static boolean isOfHibernate(AnnotationMirror mirror) {
        return Annotation.keyOf(mirror).startsWith("hibernate.");
    }

    private static String simpleName(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
