package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.source.CodeValues;
import dev.migration.processor.source.LoadedValues;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The values that enums and converters store, as literals of SQL: as their source says or, where only their class files
 * are at hand, as it said in the last compilation, or as they say when they run.
 */
final class StoredValues {

    private final Elements elements;
    private final CodeValues code;
    private final Map<String, List<String>> last;
    private final @Nullable LoadedValues loaded;
    private final Problems problems;
    private final Map<String, List<String>> known = new TreeMap<>();

    /** @param loaded what runs classes without source; null where they may be other ones when they run */
    StoredValues(
            Elements elements,
            CodeValues code,
            Map<String, List<String>> last,
            @Nullable LoadedValues loaded,
            Problems problems) {
        this.loaded = loaded;
        this.elements = elements;
        this.code = code;
        this.last = last;
        this.problems = problems;
    }

    /** What the constants of {@code enumType} hold in {@code field}; null if it cannot be told. */
    @Nullable
    List<String> ofEnum(TypeElement enumType, VariableElement field) {
        return keep(
                enumType,
                code.hasSource(enumType),
                code.ofField(enumType, field),
                values -> values.ofField(name(enumType), field.getSimpleName().toString()));
    }

    /** What {@code converter} makes of booleans; null if it cannot be told. */
    @Nullable
    List<String> ofBooleans(TypeElement converter) {
        return keep(
                converter,
                code.hasSource(converter),
                code.ofBooleans(converter),
                values -> values.ofBooleans(name(converter)));
    }

    /** What {@code converter} makes of the constants of {@code enumType}; null if it cannot be told. */
    @Nullable
    List<String> ofConstants(TypeElement converter, TypeElement enumType) {
        boolean compiled = code.hasSource(converter) || code.hasSource(enumType);
        return keep(
                converter,
                compiled,
                code.ofConstants(converter, enumType),
                values -> values.ofConstants(name(converter), name(enumType)));
    }

    /** The class that the method {@code embeddable} of a user type answers; null if it cannot be told. */
    @Nullable
    TypeElement ofEmbeddable(TypeElement userType) {
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(userType))) {
            if (method.getSimpleName().contentEquals("embeddable")
                    && method.getParameters().isEmpty()) {
                List<String> names = keep(
                        userType,
                        code.hasSource(userType),
                        code.ofClass(method),
                        values -> values.ofClass(name(userType), "embeddable"));
                return names == null ? null : elements.getTypeElement(names.get(0));
            }
        }
        return null;
    }

    /** All values that were told, by the binary name of the enum or converter. */
    Map<String, List<String>> known() {
        return known;
    }

    /** @param compiled whether some of the code may have changed since the last compilation */
    private @Nullable List<String> keep(
            TypeElement type,
            boolean compiled,
            CodeValues.Result result,
            Function<LoadedValues, @Nullable List<String>> running) {
        String name = name(type);
        List<String> values = result.literals();
        if (values == null && result.withoutSource() && loaded != null && !compiled) {
            values = running.apply(loaded);
        }
        if (values == null && result.withoutSource()) {
            values = last.get(name);
            if (values != null && compiled) {
                problems.report(Message.PARTIAL_SOURCE, type, name);
            }
        }
        if (values != null) {
            known.put(name, values);
        }
        return values;
    }

    private String name(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }
}
