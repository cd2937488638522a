package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The column that says of which class of a hierarchy an embedded value is. */
final class EmbeddableDiscriminators {

    /** What an override of it names, as Hibernate has it. */
    private static final String NAME = "{discriminator}";

    private static final int LENGTH_OF_OVERRIDE = 255;

    private final Context context;

    EmbeddableDiscriminators(Context context) {
        this.context = context;
    }

    /**
     * Adds the column to the table of {@code inside}.
     *
     * @param top the uppermost class
     * @param inside the site of the attributes of the value
     */
    ColumnDraft add(TypeElement top, Attribute attribute, Site inside) {
        Annotation written = context.source.of(top).find("DiscriminatorColumn");
        Annotation override = inside.overrides().column(discriminator(attribute));
        String stated = written == null ? "" : written.string("name");
        String name = stated.isEmpty() ? nameOf(attribute, inside) + "_DTYPE" : stated;
        Identifier logical = ColumnMaker.logicalName(override, Naming.logical(name));
        ColumnDraft column = new ColumnDraft(logical, context.naming.physical(logical), attribute.origin());
        column.type(
                override == null
                        ? Discriminators.type(written, attribute.element())
                        : MappedType.of(new ColumnType.Varchar(override.integer("length", LENGTH_OF_OVERRIDE))));
        ColumnDraft placed = inside.table().add(column.notNull());
        if (inside.place().collection().isEmpty()) {
            inside.owner().belongings().addOthers(List.of(placed));
        }
        return placed;
    }

    private static Attribute discriminator(Attribute attribute) {
        return new Attribute(
                NAME,
                attribute.origin(),
                attribute.element(),
                attribute.type(),
                attribute.annotations().only(),
                attribute.access());
    }

    private static String nameOf(Attribute attribute, Site inside) {
        boolean isKey = CollectionKind.isCollection(attribute) && inside.place().part() == Place.Part.KEY_OF_MAP;
        return isKey ? "mapkey" : attribute.name();
    }
}
