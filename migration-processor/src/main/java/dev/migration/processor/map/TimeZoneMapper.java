package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Date-times with a second column for their offset. Hibernate makes an embedded value of the two: of what else stands at
 * the attribute only comments count, and {@code @Column} in full only where it has a name.
 */
final class TimeZoneMapper implements AttributeMapper {

    private static final String DEFAULT_NAME = "zoneOffset";

    private final Context context;
    private final ColumnMaker columns;
    private final ZonedTimes zonedTimes;

    TimeZoneMapper(Context context) {
        this.context = context;
        this.columns = new ColumnMaker(context);
        this.zonedTimes = new ZonedTimes(context.settings.hibernate());
    }

    @Override
    public boolean accepts(Attribute attribute) {
        return zonedTimes.areSeparate(context.types.name(attribute.type()), attribute.annotations());
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        Annotation written = site.overrides().column(attribute);
        boolean named = written != null && !written.string("name").isEmpty();
        Annotation column = written == null || named ? written : written.only("secondPrecision");
        Annotations kept = attribute
                .annotations()
                .only("hibernate.TimeZoneStorage", "hibernate.Comment", "hibernate.FractionalSeconds");
        Attribute time = attribute.with(column == null ? kept : kept.plus(column));
        ColumnDraft main = columns.attribute(time, named ? site : site.with(Overrides.NONE));
        return List.of(main, offset(attribute, site, main, named ? column : null));
    }

    private ColumnDraft offset(Attribute attribute, Site site, ColumnDraft main, @Nullable Annotation column) {
        Annotation written = attribute.annotations().find("hibernate.TimeZoneColumn");
        Identifier logical = name(main, written);
        ColumnDraft offset = new ColumnDraft(logical, context.naming.physical(logical), attribute.origin());
        Annotation details = written == null ? column : written;
        String definition = details == null ? "" : details.string("columnDefinition");
        offset.type(
                definition.isEmpty()
                        ? MappedType.of(new ColumnType.Int())
                        : MappedType.of(ColumnDefinitionParser.parse(definition, attribute.element())));
        offset.nullable = main.nullable;
        String comment = details == null ? "" : details.string("comment");
        offset.comment = comment.isEmpty() ? null : comment;
        TableDraft table = columns.table(column, site, attribute);
        site.claim(table, offset.name, attribute);
        return table.add(offset);
    }

    private static Identifier name(ColumnDraft main, @Nullable Annotation written) {
        if (written == null) {
            return Naming.like(main.logical, main.logical.text() + "_tz");
        }
        String name = written.string("name");
        return Naming.logical(name.isEmpty() ? DEFAULT_NAME : name);
    }
}
