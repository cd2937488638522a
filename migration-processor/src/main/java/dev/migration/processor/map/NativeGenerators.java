package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.schema.Column;
import dev.migration.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @NativeGenerator} of Hibernate 7 numbers with: a sequence, or the column itself where a database has nothing
 * better.
 */
final class NativeGenerators {

    static final String KEY = "hibernate.NativeGenerator";

    private NativeGenerators() {}

    /** That of the entity's own class, else of its package, for ids that name no other; or null. */
    static @Nullable Annotation ofClass(Site site, Context context) {
        Element entity = site.owner().entity().element();
        Annotation own = context.source.of(entity).find(KEY);
        return own == null
                ? context.source.of(context.elements.getPackageOf(entity)).find(KEY)
                : own;
    }

    /** The table itself, or without what no database numbers: a column that is not the whole key. */
    static Table settle(Table table) {
        return table.columns().values().stream().allMatch(column -> canStay(column, table))
                ? table
                : table.withColumns(table.columns().values().stream()
                        .map(column -> canStay(column, table) ? column : column.withIdentity(null))
                        .toList());
    }

    private static boolean canStay(Column column, Table table) {
        return column.identity() == null
                || !column.identity().isNative()
                || table.primaryKey()
                        .filter(key -> key.columns().equals(List.of(column.name())))
                        .isPresent();
    }

    /** Said as the annotation of persistence says it. Steps are of one, where those of persistence are of fifty. */
    static Annotation sequenceGenerator(Annotation generator) {
        Map<String, Object> written = new HashMap<>();
        Annotation form = generator.annotation("sequenceForm");
        if (form != null) {
            for (String value : new String[] {"name", "sequenceName", "schema", "options"}) {
                written.put(value, form.string(value));
            }
            written.put("initialValue", form.integer("initialValue", 1));
        }
        int step = form == null
                ? GeneratorMapper.DEFAULT_INCREMENT
                : form.integer("allocationSize", GeneratorMapper.DEFAULT_INCREMENT);
        written.put("allocationSize", step == GeneratorMapper.DEFAULT_INCREMENT ? 1 : step);
        return Annotation.written("SequenceGenerator", written);
    }
}
