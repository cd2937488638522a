package dev.migration.processor.map;

import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where attributes put their columns.
 *
 * @param owner the entity whose attribute it is in the end
 * @param table the table of columns that name none
 * @param key whether the columns are of the primary key
 * @param embedded whether the attributes are those of an embeddable
 * @param replaced for parts of an embedded id the association with {@code @MapsId} that stands for it, else null
 */
record Site(
        EntityMapping owner,
        TableDraft table,
        Overrides overrides,
        boolean key,
        boolean embedded,
        Function<String, @Nullable Attribute> replaced) {

    Site(EntityMapping owner, TableDraft table, Overrides overrides) {
        this(owner, table, overrides, false, false, part -> null);
    }

    Site ofKey() {
        return new Site(owner, table, overrides, true, embedded, replaced);
    }

    Site replacing(Function<String, @Nullable Attribute> parts) {
        return new Site(owner, table, overrides, key, embedded, parts);
    }

    Site with(Overrides others) {
        return new Site(owner, table, others, key, embedded, replaced);
    }

    /** The site inside an embedded attribute. */
    Site inside(String attribute, Annotations annotations) {
        return new Site(owner, table, overrides.inside(attribute).and(annotations), key, true, replaced);
    }

    /** Whether rows of other classes share the table, so that what the class requires cannot be NOT NULL. */
    boolean sharesRows() {
        return !key && owner.isSingleTableSubclass() && table == owner.table();
    }
}
