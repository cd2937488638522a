package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * Annotations that give all values of a class a type of the author's own, wherever they stand. That type is known only
 * where the class has a column type in the configuration.
 */
final class Registrations {

    /** The annotation, and which of its values is the class. */
    private static final Map<String, String> CLASS = Map.of(
            "hibernate.JavaTypeRegistration", "javaType",
            "hibernate.TypeRegistration", "basicClass",
            "hibernate.TypeDef", "defaultForType");

    private static final String JDBC_TYPE = "hibernate.JdbcTypeRegistration";

    /** Those, and their containers. */
    private static final Set<String> KEYS = Stream.concat(CLASS.keySet().stream(), Stream.of(JDBC_TYPE))
            .flatMap(key -> Stream.of(key, key + "s"))
            .collect(Collectors.toUnmodifiableSet());

    private final TypeQuestions types;
    private final ConfiguredTypes configured;
    private final Problems problems;

    Registrations(TypeQuestions types, ConfiguredTypes configured, Problems problems) {
        this.types = types;
        this.configured = configured;
        this.problems = problems;
    }

    /** Reports the classes among {@code annotations} that have no type. */
    void check(Element element, Annotations annotations) {
        if (Collections.disjoint(annotations.keys(), KEYS)) {
            return;
        }
        CLASS.forEach((key, value) -> {
            for (Annotation registration : annotations.all(key)) {
                TypeMirror registered = registration.type(value);
                if (registered != null && configured.find(types.name(registered)) == null) {
                    String annotation = "@" + key.substring(key.indexOf('.') + 1);
                    problems.report(Message.UNDECIDED_TYPE, element, annotation, types.name(registered));
                }
            }
        });
        annotations.all(JDBC_TYPE).forEach(registration -> checkJdbcType(element, registration));
    }

    /** A class of Hibernate in its own place binds values in another way; the type of columns is that of the place. */
    private void checkJdbcType(Element element, Annotation registration) {
        TypeMirror written = registration.type("value");
        String name = written == null ? "" : types.name(written);
        Integer code = JdbcTypeClasses.code(name);
        boolean ownPlace = code != null && registration.integer("registrationCode", code) == code.intValue();
        if (!ownPlace && configured.find(name) == null) {
            problems.report(Message.UNDECIDED_TYPE, element, "@JdbcTypeRegistration", name);
        }
    }
}
