package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.schema.ColumnType;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
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

    private static final Map<String, ColumnType> KNOWN_CONVERTERS = Map.of(
            "org.hibernate.type.YesNoConverter", new ColumnType.Char(1),
            "org.hibernate.type.TrueFalseConverter", new ColumnType.Char(1),
            "org.hibernate.type.NumericBooleanConverter", new ColumnType.Int());

    private final TypeQuestions types;
    private final Converters converters;

    TypeMapper(TypeQuestions types, Converters converters) {
        this.types = types;
        this.converters = converters;
    }

    /**
     * The column type of a value.
     *
     * @param column the {@code @Column} that counts, or null
     * @param conversion the {@code @Convert} that counts, or null
     * @param key whether the value is an id, to which no converter applies by itself
     */
    ColumnType map(
            Element element,
            TypeMirror type,
            Annotations annotations,
            @Nullable Annotation column,
            @Nullable Annotation conversion,
            boolean key,
            Words words) {
        ColumnFacts facts = new ColumnFacts(column);
        if (!facts.definition().isEmpty()) {
            return new ColumnType.Native(facts.definition());
        }
        TypeMirror converter = key ? null : converters.automatic(type);
        if (conversion != null) {
            converter = conversion.bool("disableConversion", false) ? null : conversion.type("converter");
        }
        if (converter == null) {
            return unconverted(element, type, annotations, facts, words);
        }
        ColumnType known = KNOWN_CONVERTERS.get(types.name(converter));
        return known != null
                ? known
                : unconverted(element, converters.databaseType(converter), annotations, facts, Words.VALUE);
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
        ColumnType stated = stated(element, annotations, facts);
        if (stated != null) {
            return stated;
        }
        if (types.isEnum(type)) {
            return enumeration(type, annotations.find(words.enumerated), facts);
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

    private static @Nullable ColumnType stated(Element element, Annotations annotations, ColumnFacts facts) {
        Annotation code = annotations.find("hibernate.JdbcTypeCode");
        if (code == null) {
            return null;
        }
        ColumnType type = JdbcTypeCodes.find(code.integer("value", 0), facts);
        if (type == null) {
            throw new Problem(Message.UNSUPPORTED_MAPPING, element, "@JdbcTypeCode(" + code.integer("value", 0) + ")");
        }
        return type;
    }

    private ColumnType enumeration(TypeMirror type, @Nullable Annotation enumerated, ColumnFacts facts) {
        List<String> constants = types.constants(type);
        boolean byName = enumerated != null && enumerated.constant("value").equals("STRING");
        return byName
                ? new ColumnType.EnumName(constants, facts.length(255))
                : new ColumnType.EnumOrdinal(constants.size());
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
                column = withoutCheck(enumeration(part, annotations.find("Enumerated"), facts));
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
