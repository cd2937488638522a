package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/** Gives each attribute to the mapper of its kind. */
final class Attributes {

    private final Context context;
    private final List<AttributeMapper> mappers;

    Attributes(Context context) {
        this.context = context;
        this.mappers = List.of(
                new NoColumnMapper(),
                new ToOneMapper(context),
                new OneToManyMapper(context),
                new ManyToManyMapper(context),
                new ElementCollectionMapper(context),
                new EmbeddedMapper(context),
                new BasicMapper(context));
    }

    /** Maps {@code attribute}; a problem ends it with none of its columns and is reported. */
    List<ColumnDraft> map(Attribute attribute, Site site) {
        requireKnown(attribute.element(), attribute.annotations());
        List<ColumnDraft> columns = new ArrayList<>();
        context.problems.guard(() -> columns.addAll(mapper(attribute).map(attribute, site)));
        return columns;
    }

    private AttributeMapper mapper(Attribute attribute) {
        for (AttributeMapper mapper : mappers) {
            if (mapper.accepts(attribute)) {
                return mapper;
            }
        }
        throw new IllegalStateException("No mapper takes " + attribute.origin() + ".");
    }

    /** Reports annotations that shape the schema and that nobody here reads. */
    void requireKnown(Element element, Annotations annotations) {
        for (String key : annotations.keys()) {
            if (!AnnotationCatalog.isKnown(key)) {
                context.problems.report(
                        Message.UNSUPPORTED_ANNOTATION, element, key.substring(key.lastIndexOf('.') + 1));
            }
        }
    }
}
