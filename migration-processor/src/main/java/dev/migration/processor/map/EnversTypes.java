package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Values that have another type in audit tables: Envers passes over what is stated of the type of a value that is converted, and
 * in some cases {@code @Lob}.
 */
final class EnversTypes {

    private static final Set<String> SMALL = Set.of("java.lang.String", "char[]", "byte[]");

    private final Context context;

    EnversTypes(Context context) {
        this.context = context;
    }

    /** The type that values of {@code type} have in an audit table; null if it is that of the audited column. */
    @Nullable
    MappedType find(Attribute attribute, TypeMirror type) {
        Annotations annotations = attribute.annotations();
        if (annotations.has("Lob")) {
            boolean converted = annotations.has("Convert");
            boolean plain =
                    !context.settings.orm().auditsLargeValuesAsSuch() && SMALL.contains(context.types.name(type));
            return converted || plain ? context.typeMapper.map(withoutStated(attribute, type)) : null;
        }
        return annotations.hasAny("hibernate.JdbcTypeCode", "hibernate.JdbcType")
                ? context.typeMapper.converted(withoutStated(attribute, type))
                : null;
    }

    /** The type that the keys of a map have in its audit table; null if it is that of the audited column. */
    @Nullable
    MappedType findKey(Attribute attribute) {
        Annotations stated = attribute.annotations().ofRole("MapKey");
        if (!stated.hasAny("hibernate.JdbcTypeCode", "hibernate.JdbcType")) {
            return null;
        }
        return context.typeMapper.converted(new TypeMapper.Value(
                attribute.element(),
                new CollectionTypes(context.types).key(attribute),
                stated.without("hibernate.JdbcTypeCode").without("hibernate.JdbcType"),
                attribute.annotations().find("MapKeyColumn"),
                Overrides.NONE.and(attribute.annotations()).keyConversion(attribute),
                false,
                TypeMapper.Words.MAP_KEY));
    }

    private static TypeMapper.Value withoutStated(Attribute attribute, TypeMirror type) {
        Annotations annotations = attribute.annotations();
        Annotation conversion = annotations.find("Convert");
        boolean ofKey = conversion != null && conversion.string("attributeName").startsWith("key");
        return new TypeMapper.Value(
                attribute.element(),
                type,
                annotations.without("Lob").without("hibernate.JdbcTypeCode").without("hibernate.JdbcType"),
                annotations.find("Column"),
                ofKey ? null : conversion,
                false,
                TypeMapper.Words.VALUE);
    }
}
