package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Attribute;
import dev.migration.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;

/** Gives each attribute to the mapper of its kind. */
final class Attributes {

    private final Context context;
    private final AttributeRefusals refusals;
    private final List<AttributeMapper> mappers;

    Attributes(Context context) {
        this.context = context;
        this.refusals = new AttributeRefusals(context);
        this.mappers = List.of(
                // passes over a formula, as Hibernate does
                new TimeZoneMapper(context),
                new NoColumnMapper(),
                new AnyMapper(context),
                new ManyToAnyMapper(context),
                new ToOneMapper(context),
                new OneToManyMapper(context),
                new ManyToManyMapper(context),
                new ElementCollectionMapper(context),
                new StructMapper(context),
                new EmbeddedMapper(context),
                new DocumentMapper(context),
                new BasicMapper(context));
    }

    /**
     * Maps {@code attribute}; a problem ends it with none of its columns and is reported. A collection waits until all
     * entities have their columns: in a table that it shares with one, those count.
     */
    List<ColumnDraft> map(Attribute attribute, Site site) {
        context.known.element(attribute.element());
        if (CollectionKind.isCollection(attribute)) {
            context.afterEntities(() -> columns(attribute, site));
            site.owner().belongings().note(site.path(attribute), attribute, List.of());
            return List.of();
        }
        List<ColumnDraft> columns = new ArrayList<>();
        context.problems.guard(() -> columns.addAll(columns(attribute, site)));
        site.owner().belongings().note(site.path(attribute), attribute, columns);
        return columns;
    }

    private List<ColumnDraft> columns(Attribute attribute, Site site) {
        refusals.check(attribute, site);
        try {
            return mapper(attribute).map(attribute, site);
        } catch (SchemaException e) {
            throw new Problem(
                    Message.CONTRADICTORY_TABLE,
                    attribute.element(),
                    site.table().name,
                    String.valueOf(e.getMessage()));
        }
    }

    private AttributeMapper mapper(Attribute attribute) {
        for (AttributeMapper mapper : mappers) {
            if (mapper.accepts(attribute)) {
                return mapper;
            }
        }
        throw new IllegalStateException("No mapper takes " + attribute.origin() + ".");
    }
}
