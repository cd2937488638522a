package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Large values, some of which are small ones in audit tables, because Envers passes {@code @Lob} over. */
final class EnversLobs {

    private static final Set<String> PASSED_OVER = Set.of("java.lang.String", "char[]", "byte[]");

    private final Context context;

    EnversLobs(Context context) {
        this.context = context;
    }

    /** The type that values of {@code type} have in an audit table; null if it is that of the audited column. */
    @Nullable
    MappedType find(Attribute attribute, TypeMirror type) {
        if (!attribute.annotations().has("Lob")) {
            return null;
        }
        boolean converted = attribute.annotations().has("Convert");
        boolean plain =
                !context.settings.orm().auditsLargeValuesAsSuch() && PASSED_OVER.contains(context.types.name(type));
        return converted || plain
                ? context.typeMapper.map(new TypeMapper.Value(
                        attribute.element(),
                        type,
                        attribute.annotations().without("Lob"),
                        attribute.annotations().find("Column"),
                        attribute.annotations().find("Convert"),
                        false,
                        TypeMapper.Words.VALUE))
                : null;
    }
}
