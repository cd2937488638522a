package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.AnnotationSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The values that tell the classes of a hierarchy of embeddables; there is no check of them. */
final class EmbeddableDiscriminatorValues {

    private final String kind;
    private final AnnotationSource source;

    /** @param kind the type of the values, as a constant of {@code DiscriminatorType}; empty for texts */
    EmbeddableDiscriminatorValues(String kind, AnnotationSource source) {
        this.kind = kind;
        this.source = source;
    }

    /** Refuses classes without a value, or with that of another. */
    void require(TypeElement top, List<TypeElement> below) {
        Map<String, TypeElement> met = new HashMap<>();
        Stream.concat(Stream.of(top), below.stream()).forEach(type -> {
            TypeElement other = met.put(value(type), type);
            if (other != null) {
                throw refused(type, "an embeddable with the discriminator value of " + other.getSimpleName());
            }
        });
    }

    private String value(TypeElement type) {
        Annotation written = source.of(type).find("DiscriminatorValue");
        String value = written == null ? "" : written.string("value");
        if (value.isBlank()) {
            if (kind.equals("CHAR")) {
                throw refused(type, "an embeddable without a discriminator value, which is a character");
            }
            return type.getQualifiedName().toString();
        }
        if (kind.equals("INTEGER") && !value.matches("[+-]?[0-9]{1,10}")) {
            throw refused(type, "the discriminator value " + value + ", which is no number");
        }
        if (kind.equals("CHAR") && value.length() != 1) {
            throw refused(type, "the discriminator value " + value + ", which is no character");
        }
        return value;
    }

    private static Problem refused(TypeElement type, String what) {
        return new Problem(Message.REFUSED_MAPPING, type, what, "Write @DiscriminatorValue with a value of its own");
    }
}
