package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The columns of a reference to an entity of any class: which class it is, and the target's key. */
final class AnyColumns {

    private final Context context;

    AnyColumns(Context context) {
        this.context = context;
    }

    /** The column that says the class of the target; it is named as the attribute, or by {@code @Column}. */
    ColumnDraft discriminator(Attribute attribute, Site site, @Nullable Annotation column) {
        Identifier logical = ColumnMaker.logicalName(column, context.naming.attribute(site.named(attribute)));
        ColumnDraft draft = new ColumnDraft(logical, context.naming.physical(logical), attribute.origin());
        draft.nullable = column == null || column.bool("nullable", true);
        return draft.type(
                discriminatorType(attribute, ColumnFacts.of(column, attribute.annotations(), context.settings.orm())));
    }

    private static MappedType discriminatorType(Attribute attribute, ColumnFacts facts) {
        if (!facts.definition().isEmpty()) {
            return MappedType.of(ColumnDefinitionParser.parse(facts.definition(), attribute.element()));
        }
        Annotation written = attribute.annotations().find("hibernate.AnyDiscriminator");
        return MappedType.of(
                switch (written == null ? "" : written.constant("value")) {
                    case "INTEGER" -> new ColumnType.Int();
                    case "CHAR" -> new ColumnType.Char(1);
                    default -> new ColumnType.Varchar(facts.length(255));
                });
    }

    /** The columns that hold the target's key. */
    List<ColumnDraft> key(Attribute attribute, Site site, List<Annotation> joinColumns) {
        if (joinColumns.isEmpty()) {
            throw new Problem(Message.INCOMPLETE_MAPPING, attribute.element(), "@Any", "@JoinColumn");
        }
        return joinColumns.stream()
                .map(join -> keyColumn(attribute, site, join))
                .toList();
    }

    private ColumnDraft keyColumn(Attribute attribute, Site site, Annotation join) {
        Identifier implied = context.naming.attribute(site.named(attribute));
        Identifier logical = ColumnMaker.logicalName(join, Naming.like(implied, implied.text() + "_id"));
        ColumnDraft draft = new ColumnDraft(logical, context.naming.physical(logical), attribute.origin());
        draft.nullable = join.bool("nullable", true);
        draft.writable = join.bool("insertable", true) || join.bool("updatable", true);
        return draft.type(keyType(attribute, join));
    }

    private MappedType keyType(Attribute attribute, Annotation join) {
        Annotations stated = attribute.annotations().ofRole("AnyKey");
        Annotation javaClass = attribute.annotations().find("hibernate.AnyKeyJavaClass");
        TypeMirror type = javaClass == null ? null : javaClass.type("value");
        if (type == null && !stated.has("hibernate.JavaType")) {
            throw new Problem(Message.INCOMPLETE_MAPPING, attribute.element(), "@Any", "@AnyKeyJavaClass");
        }
        // where a class of Hibernate says the type of keys, it counts in place of whatever stands here
        TypeMirror key = type == null ? context.types.longInteger() : type;
        return context.typeMapper.map(
                new TypeMapper.Value(attribute.element(), key, stated, join, null, true, TypeMapper.Words.VALUE));
    }
}
