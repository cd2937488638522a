package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.schema.ColumnType;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Attributes with one column of their own. */
final class BasicMapper implements AttributeMapper {

    private final Context context;
    private final ColumnMaker columns;
    private final GeneratorMapper generators;

    BasicMapper(Context context) {
        this.context = context;
        this.columns = new ColumnMaker(context);
        this.generators = new GeneratorMapper(context);
    }

    @Override
    public boolean accepts(Attribute attribute) {
        return true;
    }

    @Override
    public List<ColumnDraft> map(Attribute attribute, Site site) {
        ColumnDraft column = columns.attribute(attribute, site);
        Annotation generated = attribute.annotations().find("GeneratedValue");
        if (attribute.annotations().has(NativeGenerators.KEY)) {
            generators.ofDatabase(attribute, site, column);
        } else if (generated != null) {
            generators.map(generated, attribute, site, column);
        }
        site.owner().naturalId().add(attribute, site, columns.table(attribute, site), List.of(column));
        warnOfEntity(attribute, column.type());
        return List.of(column);
    }

    private void warnOfEntity(Attribute attribute, ColumnType column) {
        ColumnType ofOne = column instanceof ColumnType.Array array ? array.element() : column;
        TypeMirror part = context.types.arrayElement(attribute.type());
        TypeMirror one = part == null ? attribute.type() : part;
        if (ofOne instanceof ColumnType.Varbinary && context.types.hasAnnotation(one, "Entity")) {
            context.problems.report(Message.SERIALIZED_ENTITY, attribute.element(), context.types.name(one));
        }
    }
}
