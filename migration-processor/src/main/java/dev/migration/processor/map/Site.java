package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where attributes put their columns.
 *
 * @param owner the entity whose attribute it is in the end
 * @param table the table of columns that name none
 * @param key whether the columns are of the primary key
 * @param embedded whether the attributes are those of an embeddable
 * @param pattern what column names of embedded attributes are put into, in place of {@code %s}
 * @param replaced for parts of an embedded id the association with {@code @MapsId} that stands for it, else null
 */
record Site(
        EntityMapping owner,
        TableDraft table,
        Overrides overrides,
        boolean key,
        boolean embedded,
        String pattern,
        Function<String, @Nullable Attribute> replaced) {

    private static final String PLACE = "%s";

    Site(EntityMapping owner, TableDraft table, Overrides overrides) {
        this(owner, table, overrides, false, false, PLACE, part -> null);
    }

    /** The site of what stands in the table of a collection. */
    static Site ofCollection(EntityMapping owner, TableDraft table, Overrides overrides, boolean key) {
        return new Site(owner, table, overrides, key, true, PLACE, part -> null);
    }

    Site ofKey() {
        return new Site(owner, table, overrides, true, embedded, pattern, replaced);
    }

    Site replacing(Function<String, @Nullable Attribute> parts) {
        return new Site(owner, table, overrides, key, embedded, pattern, parts);
    }

    Site with(Overrides others) {
        return new Site(owner, table, others, key, embedded, pattern, replaced);
    }

    /** The site inside an embedded attribute. */
    Site inside(Attribute attribute) {
        Annotations annotations = attribute.annotations();
        Annotation other = annotations.find("hibernate.EmbeddedTable");
        return new Site(
                owner,
                other == null ? table : owner.secondaryTable(other.string("value"), attribute.element()),
                overrides.inside(attribute.name()).and(annotations),
                key,
                true,
                pattern.replace(PLACE, patternOf(attribute)),
                replaced);
    }

    private static String patternOf(Attribute attribute) {
        Annotation naming = attribute.annotations().find("hibernate.EmbeddedColumnNaming");
        if (naming == null) {
            return PLACE;
        }
        String written = naming.string("value");
        return written.isEmpty() ? attribute.name() + "_" + PLACE : written;
    }

    /** The logical name of a column here. */
    Identifier columnName(Identifier logical) {
        return pattern.equals(PLACE) ? logical : Naming.like(logical, pattern.replace(PLACE, logical.text()));
    }

    /** Whether rows of other classes share the table, so that what the class requires cannot be NOT NULL. */
    boolean sharesRows() {
        return !key && owner.isSingleTableSubclass() && table == owner.table();
    }
}
