package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.orm.OrmVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Converters that apply by themselves: to attributes of their type, and of whatever extends or implements it. */
final class AutomaticConverters {

    private record Automatic(TypeMirror domain, TypeMirror converter) {}

    private final TypeQuestions types;
    private final OrmVersion orm;
    private final List<Automatic> converters = new ArrayList<>();

    AutomaticConverters(TypeQuestions types, OrmVersion orm) {
        this.types = types;
        this.orm = orm;
    }

    /** Takes the place of the one that was added for the same {@code domain}. */
    void add(TypeMirror domain, TypeMirror converter) {
        remove(domain);
        converters.add(new Automatic(domain, converter));
    }

    void remove(TypeMirror domain) {
        converters.removeIf(known -> types.isSame(known.domain, domain));
    }

    /** The one for {@code type}, or null; more than one is an error, as in Hibernate, at {@code element}. */
    @Nullable
    TypeMirror find(TypeMirror type, Element element) {
        if (converters.isEmpty()) {
            return null;
        }
        TypeMirror boxed = types.boxed(type);
        List<TypeMirror> found = converters.stream()
                .filter(known -> applies(known.domain, boxed))
                .map(Automatic::converter)
                .toList();
        if (found.size() > 1) {
            String names = found.stream().map(types::name).sorted().collect(Collectors.joining(", "));
            throw new Problem(Message.AMBIGUOUS_CONVERTER, element, names);
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private boolean applies(TypeMirror domain, TypeMirror type) {
        if (!types.isErasedSubtype(type, domain)) {
            return false;
        }
        List<? extends TypeMirror> wanted = types.arguments(domain);
        List<? extends TypeMirror> given = types.arguments(type);
        if (wanted.isEmpty()) {
            return true;
        }
        if (!orm.looksThroughSubclassesOfConverted()) {
            return areApplied(wanted, given);
        }
        return given.isEmpty() || areApplied(wanted, types.argumentsAsDeclared(type, types.name(domain)));
    }

    private boolean areApplied(List<? extends TypeMirror> wanted, List<? extends TypeMirror> given) {
        if (wanted.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!applies(wanted.get(i), given.get(i))) {
                return false;
            }
        }
        return true;
    }
}
