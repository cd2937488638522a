package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.validation.ConstraintReader;
import dev.migration.processor.validation.Constraints;
import java.util.List;

/** What constraints of Bean Validation ask of the columns of attributes, as Hibernate puts it into its DDL. */
final class ValidatedColumns {

    private final Context context;
    private final ConstraintReader reader;
    private final boolean counts;

    ValidatedColumns(Context context) {
        this.context = context;
        this.reader = new ConstraintReader(context.elements);
        this.counts = context.settings.validation().counts(context.elements);
    }

    /** What counts for {@code attribute} at {@code site}. */
    Constraints of(Attribute attribute, Site site) {
        if (!counts || site.validated() == Site.Validated.NOT) {
            return Constraints.NONE;
        }
        Constraints asked = reader.read(attribute);
        // Hibernate leaves the columns of a subclass alone that other classes share with it, those of embeddables not
        boolean shared = site.owner().isSingleTableSubclass() && !site.embedded();
        return shared || site.validated() == Site.Validated.UNLESS_NULL ? asked.nullable() : asked;
    }

    /** What counts inside {@code embedded}, an attribute at {@code site}. */
    Site.Validated inside(Attribute embedded, Site site) {
        if (!counts || site.validated() == Site.Validated.NOT || !reader.isCascaded(embedded)) {
            return Site.Validated.NOT;
        }
        boolean required = site.validated() == Site.Validated.FULLY
                && reader.read(embedded).notNull();
        return required ? Site.Validated.FULLY : Site.Validated.UNLESS_NULL;
    }

    /** Adds the bounds of a number to its table. */
    void bound(Constraints asked, TableDraft table, ColumnDraft column, Attribute attribute) {
        boolean text = context.types.name(attribute.type()).equals("java.lang.String");
        for (String bound : asked.bounds()) {
            if (text) {
                context.problems.report(Message.BOUND_OF_TEXT, attribute.element(), column.name, bound);
            } else {
                table.checks.add(new TableDraft.Check("", List.of(column.name), column.name + " " + bound));
            }
        }
    }
}
