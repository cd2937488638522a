package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Hibernate's {@code @SoftDelete}: a column that says that a row counts as deleted. */
final class SoftDeletes {

    private static final String KEY = "hibernate.SoftDelete";
    private static final int FRACTION = 6;

    private final Context context;
    private final ClassWide words;

    SoftDeletes(Context context) {
        this.context = context;
        this.words = new ClassWide(context);
    }

    /** Adds the column to the table of a root, of TABLE_PER_CLASS to that of each class. */
    void column(EntityMapping mapping) {
        if (mapping.parent() != null && mapping.strategy() != Strategy.TABLE_PER_CLASS) {
            return;
        }
        EntityMapping root = mapping.root();
        Annotation written = words.ofRoot(root.entity(), KEY);
        if (written != null) {
            add(
                    written,
                    mapping.table(),
                    mapping.entity().binaryName(),
                    root.entity().element());
        }
    }

    /** Adds the column to a collection's table if it is asked for there, or at the class that declares the collection. */
    void column(Attribute attribute, TableDraft table) {
        Annotation written = context.settings.orm().softDeletesReachCollections()
                ? words.ofCollection(attribute, KEY)
                : words.first(List.of(attribute.element(), context.elements.getPackageOf(attribute.element())), KEY);
        if (written != null) {
            add(written, table, attribute.origin(), attribute.element());
        }
    }

    private void add(Annotation written, TableDraft table, String origin, Element element) {
        String strategy = written.constant("strategy");
        String name = written.string("columnName");
        String implicit = strategy.equals("ACTIVE") ? "active" : "deleted";
        Identifier logical = Naming.logical(name.isEmpty() ? implicit : name);
        ColumnDraft column = new ColumnDraft(logical, context.naming.physical(logical), origin);
        String comment = written.string("comment");
        column.comment = comment.isEmpty() ? "Soft-delete indicator" : comment;
        if (strategy.equals("TIMESTAMP")) {
            column.type(new ColumnType.TimestampTz(FRACTION));
        } else {
            flag(column.notNull(), written, element);
        }
        table.checkValues(table.add(column));
    }

    private void flag(ColumnDraft column, Annotation written, Element element) {
        TypeMirror converter = written.type("converter");
        if (converter == null) {
            column.type(new ColumnType.Bool());
            return;
        }
        TypeMirror type = context.elements.getTypeElement("java.lang.Boolean").asType();
        column.type(context.typeMapper.map(new TypeMapper.Value(
                element, type, context.source.of(element).only(), null, written, false, TypeMapper.Words.VALUE)));
    }
}
