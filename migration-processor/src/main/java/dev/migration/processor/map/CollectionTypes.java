package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The types of keys and elements of collections. */
final class CollectionTypes {

    private final TypeQuestions types;

    CollectionTypes(TypeQuestions types) {
        this.types = types;
    }

    /**
     * The type of the elements.
     *
     * @param written what {@code targetEntity} or {@code targetClass} says, or null
     */
    TypeMirror element(Attribute attribute, @Nullable TypeMirror written) {
        if (written != null && !types.name(written).equals("void")) {
            return written;
        }
        if (attribute.type() instanceof ArrayType array) {
            return array.getComponentType();
        }
        List<? extends TypeMirror> map = types.argumentsOf(attribute.type(), "java.util.Map");
        List<? extends TypeMirror> arguments =
                map.isEmpty() ? types.argumentsOf(attribute.type(), "java.util.Collection") : map;
        if (arguments.isEmpty()) {
            throw new Problem(Message.RAW_COLLECTION, attribute.element());
        }
        return arguments.get(arguments.size() - 1);
    }

    /** The type of a map's keys. */
    TypeMirror key(Attribute attribute) {
        Annotation written = attribute.annotations().find("MapKeyClass");
        TypeMirror stated = written == null ? null : written.type("value");
        if (stated != null) {
            return stated;
        }
        List<? extends TypeMirror> arguments = types.argumentsOf(attribute.type(), "java.util.Map");
        if (arguments.isEmpty()) {
            throw new Problem(Message.RAW_COLLECTION, attribute.element());
        }
        return arguments.get(0);
    }
}
