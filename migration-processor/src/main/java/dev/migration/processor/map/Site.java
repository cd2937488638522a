package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import java.util.HashSet;
import java.util.Set;
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
 * @param validated which constraints of Bean Validation count
 * @param replaced for parts of an embedded id the association with {@code @MapsId} that stands for it, else null
 * @param around the embeddables that the attributes are inside of
 */
record Site(
        EntityMapping owner,
        TableDraft table,
        Overrides overrides,
        boolean key,
        boolean embedded,
        String pattern,
        Function<String, @Nullable Attribute> replaced,
        Validated validated,
        Set<String> around) {

    /** Which constraints of Bean Validation count for the attributes. */
    enum Validated {
        /** All. */
        FULLY,
        /** All but those that null must not be: the embedded attribute around them can be null. */
        UNLESS_NULL,
        /** None: nothing says that the inside of the embedded attribute is validated. */
        NOT
    }

    private static final String PLACE = "%s";

    Site(EntityMapping owner, TableDraft table, Overrides overrides) {
        this(owner, table, overrides, false, false, PLACE, part -> null, Validated.FULLY, Set.of());
    }

    /** The site of what stands in the table of a collection which is an attribute at this one. */
    Site ofCollection(TableDraft ofValues, Overrides others, boolean ofKey) {
        return new Site(owner, ofValues, others, ofKey, true, PLACE, part -> null, Validated.NOT, around);
    }

    /**
     * The site inside an attribute that is one column.
     *
     * @param around the site of the attribute
     * @param parts which constraints of Bean Validation count inside
     */
    static Site ofStruct(Site around, Attribute attribute, TableDraft table, Validated parts) {
        Overrides overrides = around.overrides.inside(attribute.name()).and(attribute.annotations());
        return new Site(around.owner, table, overrides, false, true, PLACE, part -> null, parts, around.around);
    }

    Site ofKey() {
        return new Site(owner, table, overrides, true, embedded, pattern, replaced, validated, around);
    }

    Site replacing(Function<String, @Nullable Attribute> parts) {
        return new Site(owner, table, overrides, key, embedded, pattern, parts, validated, around);
    }

    Site with(Overrides others) {
        return new Site(owner, table, others, key, embedded, pattern, replaced, validated, around);
    }

    /** The site inside an embedded attribute. */
    Site inside(Attribute attribute, Validated parts) {
        Annotations annotations = attribute.annotations();
        Annotation other = annotations.find("hibernate.EmbeddedTable");
        return new Site(
                owner,
                other == null ? table : owner.secondaryTable(other.string("value"), attribute.element()),
                overrides.inside(attribute.name()).and(annotations),
                key,
                true,
                pattern.replace(PLACE, patternOf(attribute)),
                replaced,
                parts,
                around);
    }

    /** The site of the attributes of an embeddable. */
    Site within(String embeddable) {
        Set<String> all = new HashSet<>(around);
        all.add(embeddable);
        return new Site(owner, table, overrides, key, embedded, pattern, replaced, validated, all);
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
