package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.validation.ConstraintReader;
import dev.migration.processor.validation.Constraints;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What constraints of Bean Validation ask of the columns of attributes, as Hibernate puts it into its DDL. */
final class ValidatedColumns {

    private final Context context;
    private final ConstraintReader reader;
    private @Nullable Boolean counts;

    ValidatedColumns(Context context) {
        this.context = context;
        this.reader = new ConstraintReader(context.elements);
    }

    /** What counts for {@code attribute} at {@code site}. */
    Constraints of(Attribute attribute, Site site) {
        if (site.validated() == Site.Validated.NOT) {
            return Constraints.NONE;
        }
        Constraints asked = reader.read(attribute);
        if (asked.equals(Constraints.NONE) || !counts()) {
            return Constraints.NONE;
        }
        // Hibernate leaves the columns of a subclass alone that other classes share with it, those of embeddables not
        boolean shared = site.owner().isSingleTableSubclass() && !site.embedded();
        return shared || site.validated() == Site.Validated.UNLESS_NULL ? asked.nullable() : asked;
    }

    // looks through the class path, which a model without constraints does not need
    private boolean counts() {
        if (counts == null) {
            counts = context.settings.validation().counts(context.elements);
        }
        return counts;
    }

    /** What counts inside {@code embedded}, an attribute at {@code site}. */
    Site.Validated inside(Attribute embedded, Site site) {
        if (site.validated() == Site.Validated.NOT || !reader.isCascaded(embedded) || !counts()) {
            return Site.Validated.NOT;
        }
        boolean required = site.validated() == Site.Validated.FULLY
                && reader.read(embedded).notNull();
        return required ? Site.Validated.FULLY : Site.Validated.UNLESS_NULL;
    }

    /** Adds the bounds of a number to its table, as one check, the upper one first: so has a database that Hibernate made. */
    void bound(Constraints asked, TableDraft table, ColumnDraft column, Attribute attribute) {
        if (context.types.name(attribute.type()).equals("java.lang.String")) {
            asked.bounds()
                    .forEach(bound ->
                            context.problems.report(Message.BOUND_OF_TEXT, attribute.element(), column.name, bound));
        } else if (!asked.bounds().isEmpty()) {
            String all = asked.bounds().stream()
                    .sorted()
                    .map(bound -> column.name + " " + bound)
                    .collect(Collectors.joining(" and "));
            table.checks.add(new TableDraft.Check("", List.of(column.name), all));
        }
    }
}
