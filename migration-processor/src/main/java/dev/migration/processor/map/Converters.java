package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.AnnotationSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Attribute converters: which apply by themselves, and what type they convert to. */
final class Converters {

    private static final List<String> INTERFACES =
            List.of("jakarta.persistence.AttributeConverter", "javax.persistence.AttributeConverter");

    private final TypeQuestions types;
    private final Map<String, TypeMirror> automatic = new HashMap<>();

    Converters(TypeQuestions types, Collection<TypeElement> converters, AnnotationSource source) {
        this.types = types;
        for (TypeElement converter : converters) {
            List<? extends TypeMirror> arguments = arguments(converter.asType());
            if (arguments.size() == 2 && isAutomatic(converter, source)) {
                automatic.put(types.name(arguments.get(0)), converter.asType());
            }
        }
    }

    static boolean isAutomatic(TypeElement converter, AnnotationSource source) {
        Annotation annotation = source.of(converter).find("Converter");
        return annotation != null && annotation.bool("autoApply", false);
    }

    /** The converter that applies to attributes of {@code type} by itself, or null. */
    @Nullable
    TypeMirror automatic(TypeMirror type) {
        return automatic.get(types.name(type));
    }

    /** What {@code converter} makes for the database. */
    TypeMirror databaseType(TypeMirror converter) {
        List<? extends TypeMirror> arguments = arguments(converter);
        if (arguments.size() != 2) {
            throw new Problem(Message.UNKNOWN_CONVERTER, types.element(converter), types.name(converter));
        }
        return arguments.get(1);
    }

    private List<? extends TypeMirror> arguments(TypeMirror converter) {
        List<TypeMirror> found = new ArrayList<>();
        INTERFACES.forEach(name -> found.addAll(types.argumentsOf(converter, name)));
        return found;
    }
}
