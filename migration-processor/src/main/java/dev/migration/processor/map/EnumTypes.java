package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.processor.orm.OrmSettings;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** How enums are stored: by position, by name, or by what a field with {@code @EnumeratedValue} holds. */
final class EnumTypes {

    private static final int NAMED_ENUM = 6001;
    private static final int NAMED_ORDINAL_ENUM = 6003;
    private static final String TEXT = "java.lang.String";
    private static final List<String> NUMBERS = List.of("byte", "short", "int");

    private final TypeQuestions types;
    private final KnownAnnotations known;
    private final StoredValues stored;
    private final OrmSettings settings;
    private final EnumOrders orders;
    private final Map<ObjectName, List<String>> named = new HashMap<>();

    EnumTypes(
            TypeQuestions types, KnownAnnotations known, StoredValues stored, OrmSettings settings, EnumOrders orders) {
        this.types = types;
        this.known = known;
        this.stored = stored;
        this.settings = settings;
        this.orders = orders;
    }

    /** The type of a column of {@code enumType}. */
    MappedType map(Element element, TypeMirror enumType, boolean byName, ColumnFacts facts) {
        VariableElement field = valueField(enumType);
        if (field == null) {
            List<String> constants = types.constants(enumType);
            if (byName && facts.length(ColumnFacts.DEFAULT_LENGTH) == 1) {
                return new MappedType(new ColumnType.Char(1), condition(enumType, true));
            }
            return MappedType.of(
                    byName
                            ? new ColumnType.EnumName(constants, facts.length(255))
                            : new ColumnType.EnumOrdinal(constants.size()));
        }
        ColumnType type = ofField(element, field, byName, facts);
        List<String> values = stored.ofEnum(requireElement(enumType), field);
        if (values == null) {
            throw new Problem(Message.UNDECIDED_VALUES, element, types.name(enumType), field.getSimpleName());
        }
        return new MappedType(type, MappedType.among(values));
    }

    /** The enumeration of the database that {@code code} asks for, named like the class; null if it asks for none. */
    @Nullable
    ColumnType named(Element element, TypeMirror enumType, @Nullable Integer code) {
        if (code == null || (code != NAMED_ENUM && code != NAMED_ORDINAL_ENUM)) {
            return null;
        }
        TypeElement declaration = requireElement(enumType);
        if (valueField(enumType) != null) {
            throw new Problem(Message.UNSUPPORTED_MAPPING, element, "A named enumeration of values (@EnumeratedValue)");
        }
        ObjectName name = name(declaration);
        List<String> values = values(enumType, code == NAMED_ORDINAL_ENUM);
        List<String> others = named.putIfAbsent(name, values);
        if (others != null && !others.equals(values)) {
            throw new Problem(Message.ENUM_CONFLICT, element, name, others, values);
        }
        return new ColumnType.NamedEnum(name, values);
    }

    /**
     * The enumeration of the database that Hibernate is set to prefer, named like the class; null if it is not.
     *
     * @param isCollection whether {@code attribute} is a collection of them
     * @param isKey whether they are the keys of a map
     */
    @Nullable
    ColumnType preferred(Element attribute, TypeMirror enumType, boolean byName, boolean isCollection, boolean isKey) {
        if (!isNative(enumType)) {
            return null;
        }
        ObjectName name = name(requireElement(enumType));
        List<String> values = values(enumType, !byName);
        orders.note(name, values, attribute, isCollection, isKey);
        return new ColumnType.NamedEnum(name, values, !byName);
    }

    private static ObjectName name(TypeElement declaration) {
        return new ObjectName(null, Identifier.of(declaration.getSimpleName().toString()));
    }

    private List<String> values(TypeMirror enumType, boolean asDeclared) {
        List<String> constants = types.constants(enumType);
        return asDeclared ? constants : constants.stream().sorted().toList();
    }

    private boolean isNative(TypeMirror enumType) {
        return settings.has(OrmSetting.NATIVE_ENUMS) && valueField(enumType) == null;
    }

    /** The type of an element of an array, which nothing checks. */
    ColumnType element(Element element, TypeMirror enumType, boolean byName, ColumnFacts facts) {
        if (isNative(enumType)) {
            // nothing says here how its values are ordered
            return new ColumnType.NamedEnum(name(requireElement(enumType)), values(enumType, false));
        }
        VariableElement field = valueField(enumType);
        if (field != null) {
            return ofField(element, field, byName, facts);
        }
        return byName ? new ColumnType.Varchar(facts.length(255)) : new ColumnType.TinyInt();
    }

    /** What is asked of the values of a column whose type is written; null if they cannot be told. */
    @Nullable
    String condition(TypeMirror enumType, boolean byName) {
        VariableElement field = valueField(enumType);
        if (field != null) {
            return MappedType.among(stored.ofEnum(requireElement(enumType), field));
        }
        List<String> constants = types.constants(enumType);
        return byName
                ? constants.stream().collect(Collectors.joining("', '", "in ('", "')"))
                : "between 0 and " + (constants.size() - 1);
    }

    private ColumnType ofField(Element element, VariableElement field, boolean byName, ColumnFacts facts) {
        String type = types.name(field.asType());
        if (byName ? !type.equals(TEXT) : !NUMBERS.contains(type)) {
            throw new Problem(
                    Message.ENUMERATED_VALUE,
                    element,
                    field.getEnclosingElement() + "." + field.getSimpleName(),
                    type,
                    byName ? "STRING" : "ORDINAL");
        }
        if (byName) {
            return new ColumnType.Varchar(facts.length(255));
        }
        return type.equals("byte") ? new ColumnType.TinyInt() : new ColumnType.SmallInt();
    }

    private @Nullable VariableElement valueField(TypeMirror enumType) {
        TypeElement declaration = requireElement(enumType);
        known.part(declaration);
        return declaration.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.FIELD)
                .filter(member -> Annotations.of(member).has("EnumeratedValue"))
                .map(VariableElement.class::cast)
                .findFirst()
                .orElse(null);
    }

    private TypeElement requireElement(TypeMirror enumType) {
        return Objects.requireNonNull(types.element(enumType));
    }
}
