package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.schema.ColumnType;
import java.util.List;

/**
 * The size of an id that another entity's stands for, where the column's name is written. Hibernate then makes it like that of
 * the attribute without a {@code @Column}, which references to it have that no foreign key makes as long as what they refer to. Of
 * the id itself a {@code @OneToOne} has such a foreign key; that of a {@code @ManyToOne} has a column in its place that is none.
 */
final class DerivedSizes {

    private final Context context;
    private final EmbeddedMapper embedded;

    DerivedSizes(Context context) {
        this.context = context;
        this.embedded = new EmbeddedMapper(context);
    }

    /** @param columns those of {@code association}, which stands for {@code id} */
    void apply(Attribute id, Attribute association, Site site, List<ColumnDraft> columns) {
        if (columns.size() != 1 || !isNamed(association, site) || embedded.accepts(id) || ForeignKeys.isToOne(id)) {
            return;
        }
        ColumnDraft column = columns.get(0);
        if (column.written() != null) {
            return;
        }
        ColumnType own = context.typeMapper
                .map(new TypeMapper.Value(
                        id.element(), id.type(), id.annotations(), null, null, true, TypeMapper.Words.VALUE))
                .type();
        if (column.type() instanceof ColumnType.Native) {
            // the words of a definition are not taken over
            column.type(own);
        } else if (association.annotations().has("OneToOne")) {
            column.beFirst(ColumnSize.of(own, column.type()));
        } else {
            column.type(ColumnSize.of(own, column.type()));
        }
    }

    private static boolean isNamed(Attribute association, Site site) {
        List<Annotation> written = site.overrides().joinColumns(association);
        List<Annotation> joins = written.isEmpty() ? association.annotations().all("PrimaryKeyJoinColumn") : written;
        return !joins.isEmpty() && !joins.get(0).string("name").isEmpty();
    }
}
