package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.schema.ColumnType;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Types that annotations of Hibernate state: {@code @JdbcTypeCode} and {@code @JdbcType} a database type, {@code @Type}
 * and {@code @JavaType} a class that makes one.
 */
final class StatedTypes {

    private static final String JAVA_TYPE = "org.hibernate.type.descriptor.java.JavaType";
    private static final String HIBERNATE = "org.hibernate.type.descriptor.java.";

    private final TypeQuestions types;

    StatedTypes(TypeQuestions types) {
        this.types = types;
    }

    /** The type for values of {@code javaType}, or null if none is stated. */
    @Nullable
    ColumnType find(Element element, TypeMirror javaType, Annotations annotations, ColumnFacts facts) {
        Annotation type = annotations.find("hibernate.Type");
        if (type != null) {
            ColumnType legacy = LegacyTypes.find(name(type), facts);
            if (legacy == null) {
                throw new Problem(Message.UNDECIDED_TYPE, element, "@Type", name(type));
            }
            return legacy;
        }
        Integer number = code(element, annotations);
        if (number == null) {
            return null;
        }
        ColumnType found = JdbcTypeCodes.find(number, types.name(javaType), facts);
        if (found == null) {
            throw new Problem(Message.UNSUPPORTED_MAPPING, element, "@JdbcTypeCode(" + number + ")");
        }
        return found;
    }

    /** The type code that annotations state, or null if they state none. */
    @Nullable
    Integer code(Element element, Annotations annotations) {
        Annotation code = annotations.find("hibernate.JdbcTypeCode");
        Annotation jdbcType = annotations.find("hibernate.JdbcType");
        if (code != null) {
            return code.integer("value", 0);
        }
        return jdbcType == null ? null : (Integer) codeOf(element, jdbcType);
    }

    private int codeOf(Element element, Annotation jdbcType) {
        Integer code = JdbcTypeClasses.code(name(jdbcType));
        if (code == null) {
            throw new Problem(Message.UNDECIDED_TYPE, element, "@JdbcType", name(jdbcType));
        }
        return code;
    }

    /** The Java type that Hibernate handles values as: what {@code @JavaType} says, else {@code javaType}. */
    TypeMirror javaType(Element element, TypeMirror javaType, Annotations annotations) {
        Annotation written = annotations.find("hibernate.JavaType");
        TypeMirror descriptor = written == null ? null : written.type("value");
        if (descriptor == null) {
            return javaType;
        }
        List<? extends TypeMirror> handled = types.argumentsOf(descriptor, JAVA_TYPE);
        boolean known = types.name(descriptor).startsWith(HIBERNATE) && handled.size() == 1;
        if (known) {
            return handled.get(0);
        }
        // with a database type of its own it does not matter what the class would choose
        if (annotations.hasAny("hibernate.JdbcTypeCode", "hibernate.JdbcType")) {
            return javaType;
        }
        throw new Problem(Message.UNDECIDED_TYPE, element, "@JavaType", types.name(descriptor));
    }

    /** The class that {@code annotation} names. */
    String name(Annotation annotation) {
        TypeMirror type = annotation.type("value");
        // Hibernate 5 has names for types
        return type == null ? annotation.string("type") : types.name(type);
    }
}
