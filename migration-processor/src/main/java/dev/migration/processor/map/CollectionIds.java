package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.AttributePath;
import dev.migration.schema.Identifier;
import java.util.Objects;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Hibernate's {@code @CollectionId}: a generated number that is the key of a collection's table. */
final class CollectionIds {

    private final Context context;
    private final GeneratorMapper generators;

    CollectionIds(Context context) {
        this.context = context;
        this.generators = new GeneratorMapper(context);
    }

    ColumnDraft add(Attribute attribute, Site site, TableDraft table, TableDraft numbered) {
        Annotation id = Objects.requireNonNull(attribute.annotations().find("hibernate.CollectionId"));
        Annotation column = id.annotation("column");
        AttributePath path = new AttributePath(site.named(attribute).text() + ".id");
        Identifier logical = ColumnMaker.logicalName(column, context.naming.attribute(path));
        ColumnDraft draft = new ColumnDraft(logical, context.naming.physical(logical), attribute.origin());
        ColumnDraft placed = table.add(draft.type(type(attribute, column)).notNull());
        generators.ofCollection(id.string("generator"), attribute, site, numbered);
        return placed;
    }

    private MappedType type(Attribute attribute, @Nullable Annotation column) {
        Annotation javaClass = attribute.annotations().find("hibernate.CollectionIdJavaClass");
        TypeMirror type = javaClass == null ? null : javaClass.type("idType");
        return context.typeMapper.map(new TypeMapper.Value(
                attribute.element(),
                type == null ? context.types.longInteger() : type,
                attribute.annotations().ofRole("CollectionId"),
                column,
                null,
                true,
                TypeMapper.Words.VALUE));
    }
}
