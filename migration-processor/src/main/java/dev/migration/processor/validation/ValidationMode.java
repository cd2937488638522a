package dev.migration.processor.validation;

import java.util.List;
import java.util.Locale;
import javax.lang.model.util.Elements;

/** Whether constraints of Bean Validation count for the schema, as {@code jakarta.persistence.validation.mode} says it. */
public enum ValidationMode {
    /** If the compiler sees a provider, as Hibernate does if it finds one at run time. */
    AUTO,
    /** Always. */
    DDL,
    /** Never. */
    NONE;

    private static final List<String> PROVIDERS =
            List.of("org.hibernate.validator.HibernateValidator", "org.apache.bval.jsr.ApacheValidationProvider");

    /** The name in the configuration. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether constraints count where {@code elements} can be seen. */
    public boolean counts(Elements elements) {
        return this == DDL
                || (this == AUTO && PROVIDERS.stream().anyMatch(name -> elements.getTypeElement(name) != null));
    }
}
