package dev.migration.processor.map;

import dev.migration.schema.ColumnType;

/** Embeddables that are one column of a document, whose parts Envers keeps in columns of their own. */
final class EnversDocuments {

    private final Context context;

    EnversDocuments(Context context) {
        this.context = context;
    }

    /** Has the parts in columns whose path is {@code prefix} and their name, if they are such. */
    void open(EntityMapping mapping, String prefix) {
        Belongings.Document document = mapping.belongings().documents.get(prefix);
        if (document != null) {
            document.problems().forEach(context.problems::report);
            document.attributes().columns.values().forEach(this::beInDocument);
        }
    }

    private void beInDocument(ColumnDraft part) {
        part.isInDocument = true;
        boolean isArray = part.isTyped() && part.type() instanceof ColumnType.Array;
        if (isArray && context.settings.orm().auditsArraysOfDocumentsAsDocuments()) {
            part.type(new ColumnType.Json());
        }
    }
}
