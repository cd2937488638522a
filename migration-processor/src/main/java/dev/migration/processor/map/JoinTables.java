package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.List;

/** A reference to one entity through a table of its own. */
final class JoinTables {

    private final CollectionTables tables;

    JoinTables(Context context) {
        this.tables = new CollectionTables(context);
    }

    void toOne(Attribute attribute, Site site, EntityMapping target, Annotation written, boolean unique) {
        CollectionTable link =
                tables.make(attribute, site, written, tables.joinTableName(attribute, site, target), null);
        List<ColumnDraft> elements = tables.elements(link, target, attribute);
        link.table().addKey(link.owner());
        if (unique) {
            link.table().addUnique("", elements);
        }
    }
}
