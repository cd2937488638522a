package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.schema.Identifier;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Hibernate's {@code @SoftDelete}: a column that says that a row counts as deleted. */
final class SoftDeletes {

    private static final String KEY = "hibernate.SoftDelete";

    /** How long a text is that stands for true or false, whatever the converter makes. */
    private static final Annotation ONE_LETTER = Annotation.written("Column", Map.of("length", 1));

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
            column.type(type("java.time.Instant", null, null, element));
        } else {
            column.notNull().type(type("java.lang.Boolean", ONE_LETTER, conversion(written), element));
        }
        ColumnOptions.read(written, column, element, context.problems);
        table.checkValues(table.add(column));
    }

    /** The converter that is written, else that for the type which booleans are set to have. */
    private @Nullable Annotation conversion(Annotation written) {
        if (written.type("converter") != null) {
            return written;
        }
        return switch (context.settings.hibernate().get(OrmSetting.BOOLEANS)) {
            case "tinyint", "smallint", "integer" -> conversion("org.hibernate.type.NumericBooleanConverter");
            case "char" -> conversion("org.hibernate.type.TrueFalseConverter");
            default -> null;
        };
    }

    private @Nullable Annotation conversion(String converter) {
        TypeElement type = context.elements.getTypeElement(converter);
        return type == null ? null : Annotation.written("Convert", Map.of("converter", type.asType()));
    }

    /**
     * The type of values of that class.
     *
     * @param column what is said of the column
     */
    private MappedType type(
            String javaType, @Nullable Annotation column, @Nullable Annotation conversion, Element element) {
        return context.typeMapper.map(new TypeMapper.Value(
                element,
                context.elements.getTypeElement(javaType).asType(),
                context.source.of(element).only(),
                column,
                conversion,
                false,
                TypeMapper.Words.VALUE));
    }
}
