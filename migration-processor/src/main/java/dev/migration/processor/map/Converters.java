package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.AnnotationSource;
import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.ColumnType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Attribute converters: which apply by themselves, and what type they convert to. */
final class Converters {

    private static final List<String> INTERFACES =
            List.of("jakarta.persistence.AttributeConverter", "javax.persistence.AttributeConverter");

    /** What a converter of Hibernate makes, and the type that it has if nothing else is said. */
    private record Known(ColumnType type, List<String> literals) {}

    private static final Map<String, Known> KNOWN = Map.of(
            "org.hibernate.type.YesNoConverter", new Known(new ColumnType.Char(1), List.of("'N'", "'Y'")),
            "org.hibernate.type.TrueFalseConverter", new Known(new ColumnType.Char(1), List.of("'F'", "'T'")),
            "org.hibernate.type.NumericBooleanConverter", new Known(new ColumnType.Int(), List.of("0", "1")));

    private final TypeQuestions types;
    private final StoredValues stored;
    private final OrmVersion orm;
    private final AutomaticConverters automatic;

    Converters(
            TypeQuestions types,
            StoredValues stored,
            OrmVersion orm,
            Collection<TypeElement> converters,
            AnnotationSource source) {
        this.types = types;
        this.stored = stored;
        this.orm = orm;
        this.automatic = new AutomaticConverters(types, orm);
        for (TypeElement converter : converters) {
            List<? extends TypeMirror> arguments = arguments(converter.asType());
            if (arguments.size() == 2 && isAutomatic(converter, source)) {
                automatic.declare(arguments.get(0), converter.asType());
            }
        }
    }

    /** Takes what {@code @ConverterRegistration} says: whether its converter applies by itself, and to what. */
    void register(Annotation registration) {
        TypeMirror converter = registration.type("converter");
        if (converter == null) {
            return;
        }
        TypeMirror domain = registration.type("domainType");
        List<? extends TypeMirror> arguments = arguments(converter);
        if (domain == null || types.name(domain).equals("void")) {
            domain = arguments.isEmpty() ? null : arguments.get(0);
        }
        if (domain != null) {
            automatic.register(domain, converter, registration.bool("autoApply", true));
        }
    }

    static boolean isAutomatic(TypeElement converter, AnnotationSource source) {
        Annotation annotation = source.of(converter).find("Converter");
        return annotation != null && annotation.bool("autoApply", false);
    }

    /**
     * The converter that applies by itself to what {@code element} declares, if it is of {@code type}, or null.
     *
     * @param ofCollection whether {@code type} is that of elements or keys
     */
    @Nullable
    TypeMirror automatic(TypeMirror type, boolean ofCollection, Element element) {
        return automatic.find(type, ofCollection, element);
    }

    /** What {@code converter} makes for the database. */
    TypeMirror databaseType(TypeMirror converter) {
        List<? extends TypeMirror> arguments = arguments(converter);
        if (arguments.size() != 2) {
            throw new Problem(Message.UNKNOWN_CONVERTER, types.element(converter), types.name(converter));
        }
        return arguments.get(1);
    }

    /** The type of columns of a converter that Hibernate brings, else null. */
    @Nullable
    ColumnType knownType(TypeMirror converter, ColumnFacts facts) {
        Known known = KNOWN.get(types.name(converter));
        if (known == null) {
            return null;
        }
        return known.type() instanceof ColumnType.Char letter
                ? new ColumnType.Char(facts.lengthUnlessDefault(letter.length()))
                : known.type();
    }

    /**
     * What is asked of the values that {@code converter} makes, in SQL after the column's name: Hibernate converts all
     * booleans and enum constants to find it. Null if that is nothing, or cannot be told from the converter's source.
     *
     * @param type the type of the column, or null for one that is written
     */
    @Nullable
    String condition(TypeMirror converter, @Nullable ColumnType type) {
        Known known = KNOWN.get(types.name(converter));
        if (known != null) {
            return type == null || isChecked(type) ? among(known.literals(), type) : null;
        }
        List<? extends TypeMirror> arguments = arguments(converter);
        TypeElement declaration = types.element(converter);
        if (arguments.size() != 2 || declaration == null || (type != null && !isChecked(type))) {
            return null;
        }
        TypeMirror converted = arguments.get(0);
        TypeElement enumType = types.isEnum(converted) ? types.element(converted) : null;
        if (enumType != null && !orm.checksConvertedEnums()) {
            return null;
        }
        if (enumType != null) {
            return among(stored.ofConstants(declaration, enumType), type);
        }
        boolean bool = types.name(converted).equals("java.lang.Boolean");
        return bool ? among(stored.ofBooleans(declaration), type) : null;
    }

    private static @Nullable String among(@Nullable List<String> literals, @Nullable ColumnType type) {
        return MappedType.among(literals == null || type == null ? literals : StoredLiterals.of(type, literals));
    }

    /** Whether the values of a column of that type are checked: those of texts and whole numbers are. */
    static boolean isChecked(ColumnType type) {
        return type instanceof ColumnType.Char
                || type instanceof ColumnType.Varchar
                || type instanceof ColumnType.TinyInt
                || type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt;
    }

    private List<? extends TypeMirror> arguments(TypeMirror converter) {
        List<TypeMirror> found = new ArrayList<>();
        INTERFACES.forEach(name -> found.addAll(types.argumentsOf(converter, name)));
        return found;
    }
}
