package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hibernate's {@code @Any}: two columns and no foreign key, because the target's table is not known. */
final class AnyMapper implements AttributeMapper {

    private final AnyColumns columns;

    AnyMapper(Context context) {
        this.columns = new AnyColumns(context);
    }

    @Override
    public boolean accepts(Attribute attribute) {
        return attribute.annotations().has("hibernate.Any");
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        Annotation any = Objects.requireNonNull(attribute.annotations().find("hibernate.Any"));
        List<Annotation> joins = site.overrides().joinColumns(attribute);
        List<ColumnDraft> keys = columns.key(attribute, site, joins);
        ColumnDraft discriminator =
                columns.discriminator(attribute, site, site.overrides().column(attribute));
        if (!any.bool("optional", true)) {
            // the key is required in the table, which class it is only by a check of the rows of a subclass
            keys.forEach(ColumnDraft::notNull);
            if (discriminator.nullable) {
                site.owner().requireInOwnRows(discriminator);
            }
        }
        // Hibernate takes the table of the first column for both
        TableDraft table = site.tableOfReference(joins.get(0).string("table"), attribute);
        List<ColumnDraft> placed = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            placed.add(place(keys.get(i), joins.get(i), attribute, table, site));
        }
        placed.add(place(discriminator, site.overrides().column(attribute), attribute, table, site));
        return placed;
    }

    private static ColumnDraft place(
            ColumnDraft draft, @Nullable Annotation written, Attribute attribute, TableDraft table, Site site) {
        if (draft.writable) {
            site.claim(table, draft.name, attribute);
        }
        ColumnDraft column = table.add(draft);
        if (written != null && written.bool("unique", false)) {
            table.addUnique(List.of(column));
        }
        return column;
    }
}
