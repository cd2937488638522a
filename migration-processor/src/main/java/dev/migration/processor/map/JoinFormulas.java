package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Hibernate's {@code @JoinColumnOrFormula}: join columns of which some are expressions. */
final class JoinFormulas {

    private static final String SINGLE = "hibernate.JoinColumnOrFormula";
    private static final String SEVERAL = "hibernate.JoinColumnsOrFormulas";

    private JoinFormulas() {}

    /** The {@code @JoinColumn}s, also those that stand beside formulas. */
    static List<Annotation> columns(Annotations annotations) {
        List<Annotation> columns = new ArrayList<>(annotations.all("JoinColumn"));
        parts(annotations).stream()
                .map(part -> part.annotation("column"))
                .filter(Objects::nonNull)
                .forEach(columns::add);
        return columns;
    }

    /** Whether an expression is part of the reference, which a foreign key cannot have. */
    static boolean any(Annotations annotations) {
        return annotations.has("hibernate.JoinFormula")
                || parts(annotations).stream().anyMatch(part -> part.annotation("formula") != null);
    }

    /** Whether there are expressions only. */
    static boolean only(Annotations annotations) {
        return any(annotations) && columns(annotations).isEmpty();
    }

    private static List<Annotation> parts(Annotations annotations) {
        if (!annotations.hasAny(SINGLE, SEVERAL)) {
            return List.of();
        }
        List<Annotation> parts = new ArrayList<>(annotations.allOf(SINGLE));
        annotations.allOf(SEVERAL).forEach(container -> parts.addAll(container.annotations("value")));
        return parts;
    }
}
