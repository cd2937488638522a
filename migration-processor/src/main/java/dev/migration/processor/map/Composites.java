package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate's {@code @CompositeType} and {@code @CompositeTypeRegistration}: values whose columns are the attributes of
 * another class, which a {@code CompositeUserType} names.
 */
final class Composites {

    private final TypeQuestions types;
    private final StoredValues stored;
    private final Map<String, TypeMirror> registered = new HashMap<>();
    private final Set<TypeElement> parts = new HashSet<>();

    Composites(TypeQuestions types, StoredValues stored) {
        this.types = types;
        this.stored = stored;
    }

    /** Takes a registration over: it counts for all attributes of its class. */
    void register(Annotation registration) {
        TypeMirror type = registration.type("embeddableClass");
        TypeMirror userType = registration.type("userType");
        if (type != null && userType != null) {
            registered.put(types.name(type), userType);
        }
    }

    /** Whether values of {@code type} at {@code attribute} are several columns by a user type. */
    boolean has(Attribute attribute, TypeMirror type) {
        return userType(attribute.annotations().find("hibernate.CompositeType"), type) != null;
    }

    /** Whether keys of {@code type} are. */
    boolean hasKey(TypeMirror type) {
        return userType(null, type) != null;
    }

    /** The class whose attributes the columns are: {@code type} itself where no user type names another. */
    TypeMirror parts(Attribute attribute, TypeMirror type) {
        return parts(attribute, userType(attribute.annotations().find("hibernate.CompositeType"), type), type);
    }

    /** The same for keys. */
    TypeMirror keyParts(Attribute attribute, TypeMirror type) {
        return parts(attribute, userType(null, type), type);
    }

    /** Whether {@code type} has been named by a user type, which counts attributes by name. */
    boolean isNamed(TypeElement type) {
        return parts.contains(type);
    }

    private TypeMirror parts(Attribute attribute, @Nullable TypeMirror userType, TypeMirror type) {
        if (userType == null) {
            return type;
        }
        TypeElement element = types.element(userType);
        TypeElement named = element == null ? null : stored.ofEmbeddable(element);
        if (named == null) {
            throw new Problem(Message.UNDECIDED_COMPOSITE, attribute.element(), types.name(userType));
        }
        parts.add(named);
        return named.asType();
    }

    private @Nullable TypeMirror userType(@Nullable Annotation written, TypeMirror type) {
        return written == null ? registered.get(types.name(type)) : written.type("value");
    }
}
