package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.schema.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** From the type of an attribute, with what its annotations say of it, to the type of its column. */
final class TypeMapper {

    /** The words for one role of a type: an attribute's value or a map's key. */
    enum Words {
        VALUE("Enumerated", "Temporal"),
        MAP_KEY("MapKeyEnumerated", "MapKeyTemporal");

        private final String enumerated;
        private final String temporal;

        Words(String enumerated, String temporal) {
            this.enumerated = enumerated;
            this.temporal = temporal;
        }
    }

    /**
     * A value that needs a column.
     *
     * @param column the {@code @Column} that counts, or null
     * @param conversion the {@code @Convert} that counts, or null
     * @param key whether the value is an id, to which no converter applies by itself, as to versions and to what
     *     {@code words} are written with
     */
    record Value(
            Element element,
            TypeMirror type,
            Annotations annotations,
            @Nullable Annotation column,
            @Nullable Annotation conversion,
            boolean key,
            Words words) {

        /** What a converter makes of the value, which the words for enums and dates do not mean. */
        Value ofType(TypeMirror other) {
            return new Value(element, other, annotations, column, null, true, Words.VALUE);
        }

        /** Whether it says itself how it is stored. */
        private boolean isStored() {
            return annotations.hasAny(words.enumerated, words.temporal);
        }

        private boolean isOfKey() {
            return words == Words.MAP_KEY;
        }

        private boolean isOfCollection() {
            return isOfKey() || annotations.has("ElementCollection");
        }
    }

    private static final List<String> BOOLEANS = List.of("boolean", "java.lang.Boolean");
    private static final Map<String, String> PRIMITIVE_ARRAYS =
            Map.of("java.lang.Byte[]", "byte[]", "java.lang.Character[]", "char[]");
    private static final Set<String> OLD_DATES =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar");

    private final TypeQuestions types;
    private final Converters converters;
    private final EnumTypes enums;
    private final StatedTypes stated;
    private final ZonedTimes zonedTimes;
    private final Settings settings;

    TypeMapper(TypeQuestions types, Converters converters, EnumTypes enums, Settings settings) {
        this.types = types;
        this.converters = converters;
        this.enums = enums;
        this.stated = new StatedTypes(types);
        this.zonedTimes = new ZonedTimes(settings);
        this.settings = settings;
    }

    /** Whether some time of day that was mapped is stored with its zone. */
    boolean hasTimesWithZone() {
        return zonedTimes.hasTimesWithZone();
    }

    /** The column type of {@code value}. */
    MappedType map(Value value) {
        ColumnFacts facts = ColumnFacts.of(value.column, value.annotations, settings.orm());
        return map(value, facts).withLength(facts.length(ColumnFacts.DEFAULT_LENGTH));
    }

    /** The column type of {@code value} if it has a converter, else null. */
    @Nullable
    MappedType converted(Value value) {
        return converter(value) == null ? null : map(value);
    }

    private MappedType map(Value value, ColumnFacts facts) {
        TypeMirror converter = converter(value);
        if (!facts.definition().isEmpty()) {
            return MappedType.of(ColumnDefinitionParser.parse(facts.definition(), value.element))
                    .withCondition(condition(value, converter))
                    .inPlaceOf(() -> replaced(value, facts, converter));
        }
        return typeOf(value, facts, converter);
    }

    /** The type that no definition says. */
    private MappedType typeOf(Value value, ColumnFacts facts, @Nullable TypeMirror converter) {
        ColumnType chosen = configured(value, converter);
        if (chosen != null) {
            return MappedType.of(chosen);
        }
        if (converter == null) {
            return unconverted(value, facts);
        }
        boolean other = value.annotations.hasAny("hibernate.JdbcTypeCode", "hibernate.JdbcType", "Lob");
        ColumnType known = other ? null : converters.knownType(converter, facts);
        ColumnType type = known == null ? convertedType(value, converter, facts) : known;
        return new MappedType(type, converters.condition(converter, type));
    }

    /** The type without the definition; not known where the definition is there because there is none. */
    private Optional<ColumnType> replaced(Value value, ColumnFacts facts, @Nullable TypeMirror converter) {
        boolean isOfDatabase = types.isEnum(value.type)
                && (settings.hibernate().has(OrmSetting.NATIVE_ENUMS)
                        || value.annotations.hasAny("hibernate.JdbcTypeCode", "hibernate.JdbcType"));
        if (isOfDatabase) {
            return Optional.empty();
        }
        try {
            return Optional.of(typeOf(value, facts, converter).type());
        } catch (Problem e) {
            return Optional.empty();
        }
    }

    private ColumnType convertedType(Value value, TypeMirror converter, ColumnFacts facts) {
        TypeMirror databaseType = converters.databaseType(converter);
        return unconverted(value.ofType(databaseType), facts).type();
    }

    /** What is asked of the values of a column whose type is written. */
    private @Nullable String condition(Value value, @Nullable TypeMirror converter) {
        if (converter != null) {
            return converters.condition(converter, null);
        }
        boolean checked = types.isEnum(value.type) && !settings.hibernate().has(OrmSetting.NATIVE_ENUMS);
        return checked ? enums.condition(value.type, byName(value)) : null;
    }

    private @Nullable ColumnType configured(Value value, @Nullable TypeMirror converter) {
        if (settings.types().isEmpty()) {
            return null;
        }
        Stream<String> stating = Stream.of("hibernate.Type", "hibernate.JdbcType", "hibernate.JavaType")
                .map(value.annotations::find)
                .filter(Objects::nonNull)
                .map(stated::name);
        Stream<String> converting = Stream.ofNullable(converter).map(types::name);
        return Stream.of(converting, stating, Stream.of(types.name(value.type)))
                .flatMap(names -> names)
                .map(settings.types()::find)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable TypeMirror converter(Value value) {
        if (value.conversion != null) {
            boolean passedOver = value.conversion.bool("disableConversion", false) || isStoredAsStated(value);
            return passedOver ? null : value.conversion.type("converter");
        }
        boolean excepted = value.key || isVariable(value) || value.isStored() || value.annotations.has("Version");
        return excepted ? null : converters.automatic(value.type, value.isOfCollection(), value.element);
    }

    /** Whether a converter is passed over, because the value says itself how it is stored. */
    private boolean isStoredAsStated(Value value) {
        if (!value.isStored()) {
            return false;
        }
        if (!value.isOfCollection() && !settings.orm().storesAsStated() && !isOld(value.element)) {
            throw new Problem(Message.UNSUPPORTED_MAPPING, value.element, "@Convert beside @Enumerated or @Temporal");
        }
        return true;
    }

    /** Whether the value is declared with a type variable, for which Hibernate looks for no converter, whatever it stands for. */
    private static boolean isVariable(Value value) {
        TypeMirror declared =
                value.element instanceof ExecutableElement getter ? getter.getReturnType() : value.element.asType();
        if (value.annotations.has("ElementCollection") && declared instanceof DeclaredType collection) {
            List<? extends TypeMirror> arguments = collection.getTypeArguments();
            int index = value.isOfKey() ? 0 : arguments.size() - 1;
            return index >= 0 && arguments.get(index).getKind() == TypeKind.TYPEVAR;
        }
        return declared.getKind() == TypeKind.TYPEVAR;
    }

    private MappedType unconverted(Value value, ColumnFacts facts) {
        if (value.type.getKind() == TypeKind.ERROR) {
            throw new Problem(Message.UNRESOLVED_CLASS, value.element, value.type);
        }
        TypeMirror type = stated.javaType(value.element, value.type, value.annotations);
        if (types.isEnum(type)) {
            return enumeration(value, type, facts);
        }
        ColumnType written = stated.find(value.element, type, value.annotations, facts);
        if (written != null) {
            // the class that @JdbcType names has no say in what is checked
            boolean coded = value.annotations.has("hibernate.JdbcTypeCode");
            return new MappedType(written, coded ? ofBoolean(type, written) : null);
        }
        ColumnType preferred = PreferredTypes.find(types.name(type), facts, settings.hibernate());
        return preferred == null
                ? MappedType.of(plain(value, type, facts))
                : new MappedType(preferred, ofBoolean(type, preferred));
    }

    private MappedType enumeration(Value value, TypeMirror type, ColumnFacts facts) {
        Integer code = stated.code(value.element, value.annotations);
        ColumnType named = code == null ? preferred(value, type) : enums.named(value.element, type, code);
        if (named != null) {
            return MappedType.of(named);
        }
        ColumnType written = stated.find(value.element, type, value.annotations, facts);
        return written == null
                ? enums.map(value.element, type, byName(value), facts)
                : new MappedType(
                        written, Converters.isChecked(written) ? enums.condition(type, isText(written)) : null);
    }

    private @Nullable ColumnType preferred(Value value, TypeMirror enumType) {
        return enums.preferred(value.element, enumType, byName(value), value.isOfCollection(), value.isOfKey());
    }

    private @Nullable String ofBoolean(TypeMirror type, ColumnType written) {
        if (!BOOLEANS.contains(types.name(type)) || !settings.orm().checksCodedBooleans()) {
            return null;
        }
        if (written instanceof ColumnType.Char) {
            return "in ('F', 'T')";
        }
        return written instanceof ColumnType.TinyInt ? "in (0, 1)" : null;
    }

    private static boolean isText(@Nullable ColumnType type) {
        return type instanceof ColumnType.Char || type instanceof ColumnType.Varchar;
    }

    private static boolean byName(Value value) {
        Annotation enumerated = value.annotations.find(value.words.enumerated);
        return enumerated != null && enumerated.constant("value").equals("STRING");
    }

    private ColumnType plain(Value value, TypeMirror type, ColumnFacts facts) {
        String name = types.name(type);
        if (BasicTypes.isFloating(name) && facts.scale() != 0) {
            if (!isOld(value.element)) {
                throw new Problem(Message.FLOAT_SCALE, value.element);
            }
            return BasicTypes.floating(name, ColumnFacts.none(settings.orm()));
        }
        boolean lob = value.annotations.has("Lob");
        ColumnType large = lob && !isOfParts(type, name) ? large(name, facts) : null;
        if (large != null) {
            return large;
        }
        ColumnType temporal = OLD_DATES.contains(name) ? temporal(value, facts) : zoned(value, name, facts);
        if (temporal != null) {
            return temporal;
        }
        ColumnType basic = BasicTypes.find(arraysAsTheyWere(name), facts);
        return basic == null ? arrayOrSerialized(value, type, facts) : basic;
    }

    /** Whether the parts of a value have types of their own, which {@code @Lob} is for then. */
    private boolean isOfParts(TypeMirror type, String name) {
        return BasicTypes.find(name, ColumnFacts.none(settings.orm())) == null
                && !PRIMITIVE_ARRAYS.containsKey(name)
                && types.arrayElement(type) != null;
    }

    /** Arrays of wrappers were those of primitives in Hibernate 5. */
    private String arraysAsTheyWere(String name) {
        boolean old = settings.hibernate().is(OrmSetting.WRAPPER_ARRAYS, "legacy");
        return old ? PRIMITIVE_ARRAYS.getOrDefault(name, name) : name;
    }

    /** Whether it is mapped for Hibernate 5, which passes over digits of binary numbers. */
    private static boolean isOld(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().startsWith("javax.persistence."));
    }

    private static @Nullable ColumnType temporal(Value value, ColumnFacts facts) {
        Annotation temporal = value.annotations.find(value.words.temporal);
        return switch (temporal == null ? "" : temporal.constant("value")) {
            case "DATE" -> new ColumnType.Date();
            case "TIME" -> new ColumnType.Time(facts.fractionOfTime());
            default -> null;
        };
    }

    private @Nullable ColumnType zoned(Value value, String name, ColumnFacts facts) {
        return value.isOfKey() ? zonedTimes.ofElement(name, facts) : zonedTimes.find(name, value.annotations, facts);
    }

    private ColumnType arrayOrSerialized(Value value, TypeMirror type, ColumnFacts facts) {
        TypeMirror part = types.arrayElement(type);
        if (part != null) {
            ColumnType column = types.isEnum(part)
                    ? enums.element(value.element, part, byName(value), facts)
                    : ofElement(value, types.name(part), facts.ofElement());
            if (column == null && (part.getKind() == TypeKind.ARRAY || isArrayOfGeneric(type, part))) {
                throw new Problem(Message.UNMAPPABLE_TYPE, value.element, type);
            }
            return new ColumnType.Array(
                    column == null ? serialized(value, part, facts.ofElement()) : column, facts.arrayLength());
        }
        return serialized(value, type, facts);
    }

    /** Hibernate 6.6 stores these as a whole, and 7.4 as an array. */
    private static boolean isArrayOfGeneric(TypeMirror type, TypeMirror part) {
        return type.getKind() == TypeKind.ARRAY
                && part instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty();
    }

    private ColumnType serialized(Value value, TypeMirror type, ColumnFacts facts) {
        if (!types.isSubtype(type, "java.io.Serializable") || type.getKind() == TypeKind.TYPEVAR) {
            throw new Problem(Message.UNMAPPABLE_TYPE, value.element, value.type);
        }
        return BasicTypes.binary(facts);
    }

    private @Nullable ColumnType ofElement(Value value, String name, ColumnFacts facts) {
        ColumnType large = value.annotations.has("Lob") ? large(name, facts) : null;
        if (large != null) {
            return large;
        }
        return Stream.of(
                        PreferredTypes.find(name, facts, settings.hibernate()),
                        value.isOfKey()
                                ? zonedTimes.ofElement(name, facts)
                                : zonedTimes.ofElement(name, value.annotations, facts),
                        BasicTypes.find(name, facts))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    // numbers, times and the like are not large
    private static @Nullable ColumnType large(String name, ColumnFacts facts) {
        ColumnType small = BasicTypes.find(name, facts);
        boolean text = small instanceof ColumnType.Text || small instanceof ColumnType.Clob || isText(small);
        if (text || name.equals("java.lang.Character[]")) {
            return new ColumnType.Clob(facts.lobLength());
        }
        boolean binary = small instanceof ColumnType.Varbinary
                || small instanceof ColumnType.Blob
                || small instanceof ColumnType.Xml;
        return small == null || binary ? new ColumnType.Blob(facts.lobLength()) : null;
    }
}
