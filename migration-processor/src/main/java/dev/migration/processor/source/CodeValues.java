package dev.migration.processor.source;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The values that code may give, as literals of SQL: what enum constants hold in a field, what converters return. */
public final class CodeValues {

    /**
     * What came of following code.
     *
     * @param literals each once, in order; null if they cannot be told
     * @param withoutSource whether that is because a class is not among the sources
     */
    public record Result(@Nullable List<String> literals, boolean withoutSource) {}

    private final Sources sources;
    private final Expressions expressions;
    private final Calls calls;
    private final ClassLiterals classes;

    public CodeValues(ProcessingEnvironment environment) {
        this.sources = new Sources(environment);
        TypeNames names = new TypeNames(environment.getElementUtils());
        this.expressions = new Expressions(sources, names);
        this.classes = new ClassLiterals(sources, names);
        this.calls = new Calls(sources, expressions);
    }

    /** Whether {@code type} is compiled from source, so that what its code gives may have changed. */
    public boolean hasSource(TypeElement type) {
        return sources.find(type) != null;
    }

    /** The values of {@code field} of the constants of {@code enumType}. */
    public Result ofField(TypeElement enumType, VariableElement field) {
        return follow(() -> {
            Set<Object> values = new LinkedHashSet<>();
            for (Value.Constant constant : Value.Constant.of(enumType)) {
                Object value = expressions
                        .constants()
                        .find(constant, field.getSimpleName().toString());
                values.add(value == null ? Value.NULL : value);
            }
            return values;
        });
    }

    /** What the method {@code convertToDatabaseColumn} of {@code converter} makes of false, true and null. */
    public Result ofBooleans(TypeElement converter) {
        return ofCalls(converter, List.of(false, true), true);
    }

    /** What that method makes of the constants of {@code enumType}; as in Hibernate, not of null. */
    public Result ofConstants(TypeElement converter, TypeElement enumType) {
        return ofCalls(converter, Value.Constant.of(enumType), false);
    }

    /** The name of the class that {@code method} answers. */
    public Result ofClass(ExecutableElement method) {
        try {
            return new Result(List.of(classes.of(method).getQualifiedName().toString()), false);
        } catch (Undecided e) {
            return new Result(null, e.reason() == Undecided.Reason.NO_SOURCE);
        }
    }

    private Result ofCalls(TypeElement converter, Collection<?> arguments, boolean alsoNull) {
        return follow(() -> {
            Set<Object> values = new LinkedHashSet<>();
            for (Object argument : arguments) {
                values.add(convert(converter, argument));
            }
            if (alsoNull) {
                values.add(ofNull(converter));
            }
            values.remove(Value.NULL);
            return values;
        });
    }

    private Object convert(TypeElement converter, Object argument) {
        return calls.call("convertToDatabaseColumn", converter, null, List.of(argument));
    }

    private Object ofNull(TypeElement converter) {
        try {
            return convert(converter, Value.NULL);
        } catch (Undecided e) {
            if (e.reason() == Undecided.Reason.USE_OF_NULL) {
                return Value.NULL;
            }
            throw e;
        }
    }

    private static Result follow(Supplier<Set<Object>> code) {
        try {
            List<String> literals =
                    code.get().stream().map(CodeValues::literal).distinct().toList();
            return new Result(literals.isEmpty() ? null : literals, false);
        } catch (Undecided e) {
            return new Result(null, e.reason() == Undecided.Reason.NO_SOURCE);
        }
    }

    private static String literal(Object value) {
        if (value instanceof String || value instanceof Character) {
            return "'" + value.toString().replace("'", "''") + "'";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        throw Undecided.at(value);
    }
}
