package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Finds annotations of Hibernate that may stand on a class, what it is built from or its package, and count for all of it. */
final class ClassWide {

    private final Context context;

    ClassWide(Context context) {
        this.context = context;
    }

    /** The annotation of the root of a hierarchy: on the class, a mapped superclass or the package; null if there is none. */
    @Nullable
    Annotation ofRoot(EntityClass root, String key) {
        List<Element> places = new ArrayList<>(List.of(root.element()));
        List<? extends Element> above = root.mappedSuperclasses();
        places.addAll(above);
        places.add(context.elements.getPackageOf(root.element()));
        return first(places, key);
    }

    /** The annotation of a collection: on the attribute, on the class that declares it or on its package; or null. */
    @Nullable
    Annotation ofCollection(Attribute attribute, String key) {
        Element declaring = attribute.element().getEnclosingElement();
        return first(List.of(attribute.element(), declaring, context.elements.getPackageOf(declaring)), key);
    }

    /** The annotation at the first of {@code places} that has it, or null. */
    @Nullable
    Annotation first(List<? extends Element> places, String key) {
        for (Element place : places) {
            Annotation found = context.source.of(place).find(key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
