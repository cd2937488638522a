package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import java.util.List;

/** An attribute of an entity itself, with all its columns in the order of Hibernate's keys; those inside of it are no part of this. */
record WholeAttribute(Attribute attribute, List<ColumnDraft> columns) {

    /** Lets {@code columns} know that they are those of {@code attribute}. Of what several attributes have, the first counts. */
    static void note(Attribute attribute, List<ColumnDraft> columns) {
        WholeAttribute whole = new WholeAttribute(attribute, List.copyOf(columns));
        for (ColumnDraft column : columns) {
            if (column.whole == null) {
                column.whole = whole;
            }
        }
    }

    int place(ColumnDraft column) {
        return columns.indexOf(column);
    }
}
