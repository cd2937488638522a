package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.orm.OrmVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Converters that apply by themselves: what is declared to attributes of its type and of whatever extends or implements
 * it, what is registered to attributes of exactly that type, before what is declared.
 */
final class AutomaticConverters {

    private record Declared(TypeMirror domain, TypeMirror converter) {}

    private final TypeQuestions types;
    private final OrmVersion orm;
    private final List<Declared> declared = new ArrayList<>();

    /** By the name of the type; empty where a registration says that none applies. */
    private final Map<String, Optional<TypeMirror>> registered = new HashMap<>();

    AutomaticConverters(TypeQuestions types, OrmVersion orm) {
        this.types = types;
        this.orm = orm;
    }

    /** Adds what says of itself that it applies to {@code domain}. */
    void declare(TypeMirror domain, TypeMirror converter) {
        declared.add(new Declared(domain, converter));
    }

    /** Says whether {@code converter} applies to {@code domain}, whatever is declared. */
    void register(TypeMirror domain, TypeMirror converter, boolean applies) {
        declared.removeIf(known -> types.isSame(known.converter, converter) || isSameDomain(known.domain, domain));
        registered.put(types.name(domain), applies ? Optional.of(converter) : Optional.empty());
    }

    private boolean isSameDomain(TypeMirror one, TypeMirror other) {
        return orm.registersConvertersForErasedTypes()
                ? types.name(one).equals(types.name(other))
                : types.isSame(one, other);
    }

    /**
     * The one for {@code type}, or null; more than one is an error, as in Hibernate, at {@code element}.
     *
     * @param ofCollection whether {@code type} is that of elements or keys, for which nothing is registered
     */
    @Nullable
    TypeMirror find(TypeMirror type, boolean ofCollection, Element element) {
        Optional<TypeMirror> exact = ofCollection || !isRegistrable(type) ? null : registered.get(types.name(type));
        return exact == null ? declared(type, element) : exact.orElse(null);
    }

    private boolean isRegistrable(TypeMirror type) {
        return orm.registersConvertersForErasedTypes() || types.arguments(type).isEmpty();
    }

    private @Nullable TypeMirror declared(TypeMirror type, Element element) {
        if (declared.isEmpty()) {
            return null;
        }
        TypeMirror boxed = types.boxed(type);
        List<TypeMirror> found = declared.stream()
                .filter(known -> applies(known.domain, boxed))
                .map(Declared::converter)
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
