package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Embeddables with {@code @Struct}, alone or in an array: one column, of a composite type of the database. */
final class StructMapper implements AttributeMapper {

    private static final String STRUCT = "hibernate.Struct";
    private static final int STRUCT_CODE = 2002;

    private final Context context;
    private final ColumnMaker columns;
    private final EmbeddedMapper embedded;

    StructMapper(Context context) {
        this.context = context;
        this.columns = new ColumnMaker(context);
        this.embedded = new EmbeddedMapper(context);
    }

    @Override
    public boolean accepts(Attribute attribute) {
        Annotation code = attribute.annotations().find("hibernate.JdbcTypeCode");
        boolean other = attribute.annotations().hasAny("hibernate.JdbcType", "hibernate.Type", "Convert")
                || (code != null && code.integer("value", 0) != STRUCT_CODE)
                || context.settings.types().find(context.types.name(attribute.type())) != null;
        return !other && struct(attribute, embeddable(attribute)) != null;
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        return column(attribute, site.withoutStatedTable());
    }

    private List<ColumnDraft> column(Attribute attribute, Site site) {
        if (site.key()) {
            boolean ofMap = !site.place().collection().isEmpty();
            throw new Problem(
                    Message.UNSUPPORTED_MAPPING,
                    attribute.element(),
                    "A @Struct in " + (ofMap ? "a map's key" : "an id"));
        }
        TypeMirror embeddable = embeddable(attribute);
        Annotation struct = struct(attribute, embeddable);
        if (struct == null) {
            throw new IllegalStateException("No @Struct at " + attribute.origin() + ".");
        }
        TableDraft inside = site.table().inside(name(struct), attribute.origin());
        Site within = Site.ofColumn(
                site, attribute, inside, site.place().inside(attribute), context.validated.inside(attribute, site));
        List<ColumnDraft> parts =
                site.owner().naturalId().passOver(() -> embedded.parts(embeddable, attribute, within));
        context.structs.add(type(struct, inside.name, parts, attribute), attribute.element());
        boolean array = embeddable != attribute.type();
        ColumnType type = new ColumnType.Composite(inside.name);
        ColumnDraft column =
                columns.struct(attribute, site, array ? new ColumnType.Array(type, arrayLength(attribute)) : type);
        if (!array) {
            column.hasNullableParts = parts.stream().anyMatch(part -> part.nullable || part.hasNullableParts);
            StructRules.add(inside, parts, column, columns.table(attribute, site));
        }
        site.owner().naturalId().add(attribute, site, columns.table(attribute, site), List.of(column));
        return List.of(column);
    }

    /** The attribute's type, or that of the elements of its array. */
    private TypeMirror embeddable(Attribute attribute) {
        TypeMirror element = context.types.arrayElement(attribute.type());
        return element == null ? attribute.type() : element;
    }

    private @Nullable Annotation struct(Attribute attribute, TypeMirror embeddable) {
        Annotation own = attribute.annotations().find(STRUCT);
        TypeElement declaration = context.types.element(embeddable);
        return own == null && declaration != null
                ? context.source.of(declaration).find(STRUCT)
                : own;
    }

    private static @Nullable Integer arrayLength(Attribute attribute) {
        Annotation array = attribute.annotations().find("hibernate.Array");
        return array == null ? null : (Integer) array.integer("length", 0);
    }

    /** The naming strategy is asked for the schema only. */
    private ObjectName name(Annotation struct) {
        String schema = struct.string("schema");
        return new ObjectName(
                schema.isEmpty() ? null : context.naming.physical(Naming.logical(schema)),
                Naming.logical(struct.string("name")));
    }

    private static CompositeType type(
            Annotation struct, ObjectName name, List<ColumnDraft> parts, Attribute attribute) {
        for (ColumnDraft part : parts) {
            if (part.isReference() || !part.isTyped()) {
                throw new Problem(
                        Message.UNSUPPORTED_MAPPING, attribute.element(), "An association inside of a @Struct");
            }
        }
        return new CompositeType(
                name,
                ordered(struct, parts, attribute).stream()
                        .map(part -> new CompositeType.Attribute(part.name, ColumnDraft.unchecked(part.type())))
                        .toList());
    }

    /** As written, else in the order of keys. */
    private static List<ColumnDraft> ordered(Annotation struct, List<ColumnDraft> parts, Attribute attribute) {
        List<String> written = struct.strings("attributes");
        if (written.isEmpty()) {
            if (parts.stream().anyMatch(part -> part.definition() != null)) {
                // the order of Hibernate is by size of the type that it would have chosen
                throw new Problem(
                        Message.INCOMPLETE_MAPPING,
                        attribute.element(),
                        "@Struct of an attribute with a columnDefinition",
                        "attributes, the names of all columns in their order");
            }
            return KeyOrder.sorted(parts);
        }
        List<ColumnDraft> ordered = new ArrayList<>();
        for (String column : written) {
            Identifier name = Naming.logical(column);
            parts.stream().filter(part -> part.name.equals(name)).findFirst().ifPresent(ordered::add);
        }
        if (ordered.size() != parts.size() || ordered.size() != written.size()) {
            throw new Problem(
                    Message.INCOMPLETE_MAPPING,
                    attribute.element(),
                    "@Struct(attributes)",
                    "the name of each column once: " + TableDraft.names(parts));
        }
        return ordered;
    }
}
