package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;

/** Embeddables that are one column of a document, whose parts Envers keeps in columns of their own. */
final class EnversDocuments {

    private final Context context;

    EnversDocuments(Context context) {
        this.context = context;
    }

    /** Lets {@code mapping} have the parts of {@code attribute}, if that is such one. */
    void open(EntityMapping mapping, Attribute attribute) {
        boolean document = attribute.annotations().has("hibernate.JdbcTypeCode")
                && context.types.hasAnnotation(attribute.type(), "Embeddable")
                && !attribute.annotations().has("Convert");
        if (document
                && mapping.belongings().inside("/" + attribute.name() + ".").isEmpty()) {
            TableDraft apart =
                    new TableDraft(new ObjectName(null, Identifier.of(attribute.name())), attribute.origin());
            Site site = new Site(mapping, mapping.table(), Overrides.NONE, Place.ENTITY);
            new EmbeddedMapper(context)
                    .parts(attribute.type(), attribute, Site.ofStruct(site, attribute, apart, Site.Validated.NOT));
            apart.columns.values().forEach(this::beInDocument);
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
