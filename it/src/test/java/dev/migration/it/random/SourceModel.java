package dev.migration.it.random;

import java.util.List;
import java.util.stream.Collectors;

/** The classes of a model. */
public record SourceModel(List<Type> types) {

    public static final String PACKAGE = "random";

    private static final String HEAD = "package " + PACKAGE + ";\n\n" + """
            import jakarta.persistence.*;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.*;
            import org.hibernate.type.SqlTypes;
            import jakarta.persistence.Table;
            import jakarta.persistence.Index;
            import jakarta.persistence.ForeignKey;
            import jakarta.persistence.Version;
            import jakarta.persistence.Temporal;
            import jakarta.persistence.ConstraintMode;
            import jakarta.persistence.Convert;
            import jakarta.persistence.Converter;
            import jakarta.persistence.SequenceGenerator;
            import jakarta.persistence.TableGenerator;
            import jakarta.persistence.UniqueConstraint;
            import jakarta.persistence.Id;

            """;

    public SourceModel {
        types = List.copyOf(types);
    }

    /** All in one file. */
    public String source() {
        return HEAD + types.stream().map(Type::source).collect(Collectors.joining("\n"));
    }
}
