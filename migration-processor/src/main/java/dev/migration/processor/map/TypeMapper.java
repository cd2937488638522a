package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.schema.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** From the type of an attribute, with what its annotations say of it, to the type of its column. */
final class TypeMapper {

    /** The words for one role of a type: an attribute's value or a map's key. */
    record Words(String enumerated, String temporal) {
        static final Words VALUE = new Words("Enumerated", "Temporal");
        static final Words MAP_KEY = new Words("MapKeyEnumerated", "MapKeyTemporal");
    }

    /**
     * A value that needs a column.
     *
     * @param column the {@code @Column} that counts, or null
     * @param conversion the {@code @Convert} that counts, or null
     * @param key whether the value is an id, to which no converter applies by itself
     */
    record Value(
            Element element,
            TypeMirror type,
            Annotations annotations,
            @Nullable Annotation column,
            @Nullable Annotation conversion,
            boolean key,
            Words words) {}

    private static final Map<String, ColumnType> KNOWN_CONVERTERS = Map.of(
            "org.hibernate.type.YesNoConverter", new ColumnType.Char(1),
            "org.hibernate.type.TrueFalseConverter", new ColumnType.Char(1),
            "org.hibernate.type.NumericBooleanConverter", new ColumnType.Int());
    private static final Map<String, String> KNOWN_CONDITIONS = Map.of(
            "org.hibernate.type.YesNoConverter", "in ('N', 'Y')",
            "org.hibernate.type.TrueFalseConverter", "in ('F', 'T')",
            "org.hibernate.type.NumericBooleanConverter", "in (0, 1)");
    private static final List<String> BOOLEANS = List.of("boolean", "java.lang.Boolean");

    private final TypeQuestions types;
    private final Converters converters;
    private final KnownAnnotations known;

    TypeMapper(TypeQuestions types, Converters converters, KnownAnnotations known) {
        this.types = types;
        this.known = known;
        this.converters = converters;
    }

    /** The column type of {@code value}. */
    ColumnType map(Value value) {
        ColumnFacts facts = new ColumnFacts(value.column);
        if (!facts.definition().isEmpty()) {
            return new ColumnType.Native(facts.definition());
        }
        TypeMirror converter = converter(value);
        if (converter == null) {
            return unconverted(value.element, value.type, value.annotations, facts, value.words);
        }
        ColumnType known = KNOWN_CONVERTERS.get(types.name(converter));
        return known != null
                ? known
                : unconverted(value.element, converters.databaseType(converter), value.annotations, facts, Words.VALUE);
    }

    /**
     * What is asked of the values, in SQL after the column's name, where the type does not say it: {@code in ('A',
     * 'B')} or {@code between 0 and 1}.
     */
    Optional<String> condition(Value value) {
        TypeMirror converter = converter(value);
        if (converter != null) {
            return Optional.ofNullable(KNOWN_CONDITIONS.get(types.name(converter)));
        }
        ColumnFacts facts = new ColumnFacts(value.column);
        ColumnType stated = stated(value.element, value.type, value.annotations, facts);
        if (BOOLEANS.contains(types.name(value.type))) {
            return stated instanceof ColumnType.Char
                    ? Optional.of("in ('F', 'T')")
                    : Optional.ofNullable(stated instanceof ColumnType.TinyInt ? "in (0, 1)" : null);
        }
        boolean written = !facts.definition().isEmpty() || stated != null;
        return written && types.isEnum(value.type) ? Optional.of(constants(value, facts, stated)) : Optional.empty();
    }

    private String constants(Value value, ColumnFacts facts, @Nullable ColumnType stated) {
        Annotation enumerated = value.annotations.find(value.words.enumerated);
        ColumnType type = enumeration(value.element, value.type, enumerated, facts);
        boolean byName = stated == null
                ? type instanceof ColumnType.EnumName
                : stated instanceof ColumnType.Char || stated instanceof ColumnType.Varchar;
        List<String> constants = types.constants(value.type);
        return byName
                ? constants.stream().collect(Collectors.joining("', '", "in ('", "')"))
                : "between 0 and " + (constants.size() - 1);
    }

    private @Nullable TypeMirror converter(Value value) {
        if (value.conversion != null) {
            return value.conversion.bool("disableConversion", false) ? null : value.conversion.type("converter");
        }
        return value.key ? null : converters.automatic(value.type);
    }

    private ColumnType unconverted(
            Element element, TypeMirror type, Annotations annotations, ColumnFacts facts, Words words) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new Problem(Message.UNRESOLVED_CLASS, element, type);
        }
        String name = types.name(type);
        if (BasicTypes.isFloating(name) && facts.scale() != 0) {
            throw new Problem(Message.FLOAT_SCALE, element);
        }
        ColumnType stated = stated(element, type, annotations, facts);
        if (stated != null) {
            return stated;
        }
        if (types.isEnum(type)) {
            return enumeration(element, type, annotations.find(words.enumerated), facts);
        }
        if (annotations.has("Lob")) {
            return isText(name) ? new ColumnType.Clob(facts.lobLength()) : new ColumnType.Blob(facts.lobLength());
        }
        ColumnType temporal = temporal(name, annotations.find(words.temporal), facts);
        if (temporal != null) {
            return temporal;
        }
        ColumnType basic = BasicTypes.find(name, facts);
        if (basic != null) {
            return basic;
        }
        return arrayOrSerialized(element, type, annotations, facts);
    }

    private @Nullable ColumnType stated(
            Element element, TypeMirror javaType, Annotations annotations, ColumnFacts facts) {
        Annotation code = annotations.find("hibernate.JdbcTypeCode");
        if (code == null) {
            return null;
        }
        ColumnType type = JdbcTypeCodes.find(code.integer("value", 0), facts);
        if (type == null) {
            throw new Problem(Message.UNSUPPORTED_MAPPING, element, "@JdbcTypeCode(" + code.integer("value", 0) + ")");
        }
        boolean letter = type instanceof ColumnType.Char && BOOLEANS.contains(types.name(javaType));
        return letter ? new ColumnType.Char(1) : type;
    }

    private ColumnType enumeration(
            Element element, TypeMirror type, @Nullable Annotation enumerated, ColumnFacts facts) {
        requirePlain(type, element);
        List<String> constants = types.constants(type);
        boolean byName = enumerated != null && enumerated.constant("value").equals("STRING");
        return byName
                ? new ColumnType.EnumName(constants, facts.length(255))
                : new ColumnType.EnumOrdinal(constants.size());
    }

    // what a constructor gives to a field is not to be read from a class file
    private void requirePlain(TypeMirror enumType, Element element) {
        TypeElement declaration = Objects.requireNonNull(types.element(enumType));
        known.part(declaration);
        for (Element member : declaration.getEnclosedElements()) {
            if (Annotations.of(member).has("EnumeratedValue")) {
                throw new Problem(
                        Message.UNSUPPORTED_MAPPING, element, "@EnumeratedValue in " + declaration.getQualifiedName());
            }
        }
    }

    private static @Nullable ColumnType temporal(String name, @Nullable Annotation temporal, ColumnFacts facts) {
        boolean old = List.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar")
                .contains(name);
        if (!old || temporal == null) {
            return null;
        }
        return switch (temporal.constant("value")) {
            case "DATE" -> new ColumnType.Date();
            case "TIME" -> new ColumnType.Time(facts.fraction(0));
            default -> null;
        };
    }

    private ColumnType arrayOrSerialized(Element element, TypeMirror type, Annotations annotations, ColumnFacts facts) {
        TypeMirror part = elementType(type);
        if (part != null) {
            ColumnType column = BasicTypes.find(types.name(part), facts);
            if (types.isEnum(part)) {
                column = withoutCheck(enumeration(element, part, annotations.find("Enumerated"), facts));
            }
            if (column == null) {
                throw new Problem(Message.UNMAPPABLE_TYPE, element, type);
            }
            return new ColumnType.Array(column, null);
        }
        if (!types.isSubtype(type, "java.io.Serializable")
                || types.hasAnnotation(type, "Entity")
                || type.getKind() == TypeKind.TYPEVAR) {
            throw new Problem(Message.UNMAPPABLE_TYPE, element, type);
        }
        return BasicTypes.binary(facts);
    }

    private static ColumnType withoutCheck(ColumnType type) {
        return type instanceof ColumnType.EnumName names
                ? new ColumnType.Varchar(names.length())
                : new ColumnType.TinyInt();
    }

    /** The element type of an array or of an interface of collections, else null. */
    private @Nullable TypeMirror elementType(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array.getComponentType();
        }
        boolean collection = List.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet")
                .contains(types.name(type));
        List<? extends TypeMirror> arguments = collection ? types.argumentsOf(type, "java.util.Collection") : List.of();
        return arguments.isEmpty() ? null : arguments.get(0);
    }

    private static boolean isText(String name) {
        return List.of("java.lang.String", "char[]", "java.lang.Character[]", "java.sql.Clob", "java.sql.NClob")
                .contains(name);
    }
}
