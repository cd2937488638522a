package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.EntityClass;
import dev.migration.processor.naming.AttributePath;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
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
        this.zonedTimes = new ZonedTimes(context.settings);
    }

    @Override
    public boolean accepts(Attribute attribute) {
        return zonedTimes.areSeparate(context.types.name(attribute.type()), attribute.annotations());
    }

    /** Whether the attribute has a column for the offset, but many times, of which Hibernate makes one. */
    boolean isOneOfMany(Attribute attribute) {
        TypeMirror element = context.types.arrayElement(attribute.type());
        boolean one = attribute.type().getKind() == TypeKind.ARRAY
                || context.settings.orm().makesOneTimeOfCollections();
        return one
                && element != null
                && zonedTimes.areElementsSeparate(context.types.name(element), attribute.annotations());
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        boolean time = context.types.name(attribute.type()).equals(ZonedTimes.TIME);
        ZonedParts parts = ZonedParts.of(attribute, site, time ? "utcTime" : "instant");
        Annotations kept = attribute.annotations().only("hibernate.Comment", "hibernate.FractionalSeconds");
        Annotation written = named(parts.time(), attribute, site);
        Attribute first = attribute.with(written == null ? kept : kept.plus(written));
        ColumnDraft main = columns.attribute(time ? first : first.ofType(instant()), site.with(Overrides.NONE));
        List<ColumnDraft> both = List.of(main, offset(attribute, site, main, parts));
        site.owner().naturalId().add(attribute, site, columns.table(parts.own(), site, attribute), both);
        return both;
    }

    private @Nullable Annotation named(@Nullable Annotation time, Attribute attribute, Site site) {
        if (!context.naming.implied().namesWholePaths()) {
            return time;
        }
        String name = implied(attribute, site).text();
        Annotation named = Annotation.written("Column", Map.of("name", name));
        return time == null ? named : named.with(time);
    }

    /** Whole paths start with the entity: Hibernate takes its name for that of an attribute. */
    private Identifier implied(Attribute attribute, Site site) {
        AttributePath path = site.named(attribute);
        if (!context.naming.implied().namesWholePaths()) {
            return context.naming.attribute(path);
        }
        if (!site.place().collection().isEmpty()) {
            throw new Problem(
                    Message.UNSUPPORTED_MAPPING,
                    attribute.element(),
                    "@TimeZoneStorage in the elements of a collection under hibernate.implicit_naming_strategy"
                            + " component-path");
        }
        EntityClass entity = declaring(site.owner().entity(), path.text());
        return context.naming.attribute(new AttributePath(entity.binaryName() + "." + path.text()));
    }

    /** The uppermost entity that has the attribute which {@code path} begins with: with a table for each class one above. */
    private static EntityClass declaring(EntityClass entity, String path) {
        String first = path.split("\\.", 2)[0];
        return entity.withParents().stream()
                .filter(above -> above.attributes().stream()
                        .anyMatch(attribute -> attribute.name().equals(first)))
                .findFirst()
                .orElse(entity.root());
    }

    private TypeMirror instant() {
        return context.elements.getTypeElement("java.time.Instant").asType();
    }

    private ColumnDraft offset(Attribute attribute, Site site, ColumnDraft main, ZonedParts parts) {
        Annotation written =
                parts.offset() == null ? attribute.annotations().find("hibernate.TimeZoneColumn") : parts.offset();
        Identifier logical = name(attribute, site, parts.own(), written);
        ColumnDraft offset = new ColumnDraft(logical, context.naming.physical(logical), attribute.origin());
        Annotation details = written == null ? parts.own() : written;
        String definition = details == null ? "" : details.string("columnDefinition");
        offset.type(
                definition.isEmpty()
                        ? MappedType.of(new ColumnType.Int())
                        : MappedType.of(ColumnDefinitionParser.parse(definition, attribute.element())));
        offset.nullable = isNullable(main, parts);
        String comment = details == null ? "" : details.string("comment");
        offset.comment = comment.isEmpty() ? null : comment;
        TableDraft table = columns.table(parts.offset() == null ? parts.own() : parts.offset(), site, attribute);
        site.claim(table, offset.name, attribute);
        return table.add(offset);
    }

    /** As the time, but for what an override says of one of the two. */
    private static boolean isNullable(ColumnDraft main, ZonedParts parts) {
        boolean same = parts.offset() == null && Objects.equals(parts.own(), parts.time());
        Annotation column = parts.offset() == null ? parts.own() : parts.offset();
        return same ? main.nullable : column == null || column.bool("nullable", true);
    }

    private Identifier name(Attribute attribute, Site site, @Nullable Annotation own, @Nullable Annotation written) {
        if (written == null) {
            Identifier time = site.columnName(ColumnMaker.logicalName(own, implied(attribute, site)));
            // Hibernate takes the quotes that are written for a part of the name
            String text = time.isWrittenInQuotes() && own != null ? own.string("name") : "";
            return Naming.like(time, (text.isEmpty() ? time.text() : text) + "_tz");
        }
        String name = written.string("name");
        return Naming.logical(name.isEmpty() ? DEFAULT_NAME : name);
    }
}
