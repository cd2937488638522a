package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.AttributePath;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.orm.OrmVersion;
import dev.migration.processor.validation.Constraints;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.List;
import java.util.Objects;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Makes the column of a basic value. */
final class ColumnMaker {

    private final Context context;
    private final OrmVersion orm;

    ColumnMaker(Context context) {
        this.context = context;
        this.orm = context.settings.orm();
    }

    /** The column of a basic attribute, in the table that it names. */
    ColumnDraft attribute(Attribute attribute, Site site) {
        Annotation column = site.overrides().column(attribute);
        TableDraft table = table(column, site, attribute);
        Constraints asked = context.validated.of(attribute, site);
        boolean text = context.types.name(attribute.type()).equals("java.lang.String");
        Annotation refined = asked.refine(column, text);
        ColumnDraft draft = draft(attribute, site, site.named(attribute), attribute.type(), column, refined);
        if (!Objects.equals(refined, column)) {
            draft.typeOfReferences(
                    type(attribute, site, attribute.type(), column).type());
        }
        boolean nullable = nullable(attribute, site, table, column, draft);
        draft.nullable = nullable && !asked.notNull();
        draft.isRequiredByConstraint = nullable && asked.notNull();
        ColumnDraft placed = place(table, draft, attribute, site, column);
        context.validated.bound(asked, table, placed, attribute);
        warn(attribute, site, table, column, placed);
        return placed;
    }

    private void warn(
            Attribute attribute, Site site, TableDraft table, @Nullable Annotation column, ColumnDraft placed) {
        context.names.check(placed.logical, attribute.element());
        boolean shared = site.sharesRows() && table == site.table();
        boolean says = column == null || column.isSet("nullable") || shared;
        if (attribute.isPrimitive() && placed.nullable && !says) {
            context.problems.report(Message.NULLABLE_PRIMITIVE, attribute.element(), placed.name);
        }
        if (shared && !placed.nullable && column != null && site.owner().hasSiblings()) {
            context.problems.report(
                    Message.BLOCKED_SIBLINGS,
                    attribute.element(),
                    placed.name,
                    site.owner().entity().name());
        }
    }

    /** The column of an attribute whose type is known. For Hibernate it can be null unless it says otherwise. */
    ColumnDraft struct(Attribute attribute, Site site, ColumnType type) {
        Annotation column = site.overrides().column(attribute);
        Identifier logical = site.columnName(logicalName(column, context.naming.attribute(site.named(attribute))));
        ColumnDraft draft = new ColumnDraft(logical, context.naming.physical(logical), attribute.origin()).type(type);
        draft.nullable = (column == null || column.bool("nullable", true))
                && !context.validated.of(attribute, site).notNull();
        context.names.check(logical, attribute.element());
        return place(table(column, site, attribute), draft, attribute, site, column);
    }

    /** The table of the column of {@code attribute}. */
    TableDraft table(Attribute attribute, Site site) {
        return table(site.overrides().column(attribute), site, attribute);
    }

    /** The table that {@code column} names, else that of the site. */
    TableDraft table(@Nullable Annotation column, Site site, Attribute attribute) {
        String name = column == null ? "" : column.string("table");
        return site.table(name, attribute);
    }

    /**
     * The value column of a collection of basic values.
     *
     * @param column what is written of it
     */
    ColumnDraft element(Attribute attribute, Site site, TypeMirror type, @Nullable Annotation column) {
        ColumnDraft draft = draft(attribute, site, site.place().namedCollection(), type, column, column);
        draft.nullable = column == null || column.bool("nullable", true);
        ColumnDraft placed = place(site.table(), draft, attribute, site, column);
        // a comment on a collection is one of its table, that of the column stands in @Column
        Annotation comment = attribute.annotations().find("hibernate.Comment");
        if (comment != null) {
            site.table().comment = comment.string("value");
            placed.comment = column == null || column.string("comment").isEmpty() ? null : column.string("comment");
        }
        return placed;
    }

    private ColumnDraft draft(
            Attribute attribute,
            Site site,
            AttributePath path,
            TypeMirror type,
            @Nullable Annotation column,
            @Nullable Annotation ofType) {
        Identifier logical = site.columnName(logicalName(column, context.naming.attribute(path)));
        ColumnDraft draft = new ColumnDraft(logical, context.naming.physical(logical), attribute.origin());
        return draft.type(type(attribute, site, type, ofType));
    }

    private MappedType type(Attribute attribute, Site site, TypeMirror type, @Nullable Annotation ofType) {
        return context.typeMapper.map(new TypeMapper.Value(
                attribute.element(),
                type,
                attribute.annotations(),
                ofType,
                site.overrides().conversion(attribute),
                attribute.isId(),
                TypeMapper.Words.VALUE));
    }

    static Identifier logicalName(@Nullable Annotation column, Identifier otherwise) {
        String written = column == null ? "" : column.string("name");
        return written.isEmpty() ? otherwise : Naming.logical(written);
    }

    private boolean nullable(
            Attribute attribute, Site site, TableDraft table, @Nullable Annotation column, ColumnDraft draft) {
        if (site.key() || (column != null && !column.bool("nullable", true))) {
            return false;
        }
        Annotation basic = attribute.annotations().find("Basic");
        boolean required = basic != null && !basic.bool("optional", true);
        if ((required || attribute.isPrimitive()) && !site.embedded() && table == site.table()) {
            site.owner().requireInOwnRows(draft);
        }
        boolean stated = isStated(attribute, site);
        boolean primitive = attribute.isPrimitive()
                && column == null
                && (basic == null ? !site.embedded() : orm.requiresBasicPrimitives());
        boolean shared = site.sharesRows() && table == site.table();
        return !stated && (shared || (!required && !primitive));
    }

    private boolean isStated(Attribute attribute, Site site) {
        return (attribute.annotations().has("Version") && orm.requiresVersions())
                || attribute.annotations().has("hibernate.TenantId")
                || PartitionKeys.isPart(attribute, site, orm);
    }

    private ColumnDraft place(
            TableDraft table, ColumnDraft draft, Attribute attribute, Site site, @Nullable Annotation column) {
        draft.writable = column == null || column.bool("insertable", true) || column.bool("updatable", true);
        if (draft.writable) {
            site.claim(table, draft.name, attribute);
        }
        ColumnDraft placed = table.add(draft);
        details(table, placed, attribute, column);
        return placed;
    }

    private void details(TableDraft table, ColumnDraft placed, Attribute attribute, @Nullable Annotation column) {
        if (column != null) {
            if (column.bool("unique", false)) {
                table.addUnique(List.of(placed));
            }
            if (!column.string("comment").isEmpty()) {
                placed.comment = column.string("comment");
            }
            ColumnOptions.read(column, placed, attribute.element(), context.problems);
            for (Annotation check : column.annotations("check")) {
                table.addCheck(check, List.of(placed.name), attribute.element(), context.problems);
            }
        }
        table.checkValues(placed);
        DetailReaders.apply(attribute.annotations(), table, placed);
    }
}
