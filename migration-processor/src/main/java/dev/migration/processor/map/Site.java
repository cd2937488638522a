package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Access;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.model.IdClassAttributes;
import dev.migration.processor.naming.AttributePath;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where attributes put their columns.
 *
 * @param owner the entity whose attribute it is in the end
 * @param table the table of columns that name none
 * @param tableIsStated whether {@code @EmbeddedTable} says the table, so that columns do not say another
 * @param key whether the columns are of the primary key
 * @param embedded whether the attributes are those of an embeddable
 * @param pattern what column names of embedded attributes are put into, in place of {@code %s}
 * @param validated which constraints of Bean Validation count
 * @param replaced for parts of an embedded id the association with {@code @MapsId} that stands for it, else null
 * @param place what the attributes are inside of
 */
record Site(
        EntityMapping owner,
        TableDraft table,
        boolean tableIsStated,
        Overrides overrides,
        boolean key,
        boolean embedded,
        String pattern,
        Function<String, @Nullable Attribute> replaced,
        Validated validated,
        Place place) {

    /** Which constraints of Bean Validation count for the attributes. */
    enum Validated {
        /** All. */
        FULLY,
        /** All but those that null must not be: the embedded attribute around them can be null. */
        UNLESS_NULL,
        /** None: nothing says that the inside of the embedded attribute is validated. */
        NOT
    }

    private static final String NAME = "%s";

    Site(EntityMapping owner, TableDraft table, Overrides overrides, Place place) {
        this(owner, table, false, overrides, false, false, NAME, part -> null, Validated.FULLY, place);
    }

    /** The site of what stands in the table of a collection which is an attribute at this one. */
    Site ofCollection(Attribute attribute, TableDraft ofValues, Overrides others, Place.Part of, boolean ofKey) {
        Place values = place.ofCollection(attribute, of);
        return new Site(owner, ofValues, false, others, ofKey, true, NAME, part -> null, Validated.NOT, values);
    }

    /**
     * The site inside an attribute that is one column.
     *
     * @param around the site of the attribute
     * @param parts which constraints of Bean Validation count inside
     */
    static Site ofColumn(Site around, Attribute attribute, TableDraft table, Place inside, Validated parts) {
        Overrides overrides = around.overrides.inside(attribute.name()).and(attribute.annotations());
        return new Site(around.owner, table, false, overrides, false, true, NAME, part -> null, parts, inside);
    }

    Site ofKey() {
        return new Site(owner, table, tableIsStated, overrides, true, embedded, pattern, replaced, validated, place);
    }

    Site replacing(Function<String, @Nullable Attribute> parts) {
        return new Site(owner, table, tableIsStated, overrides, key, embedded, pattern, parts, validated, place);
    }

    Site with(Overrides others) {
        return new Site(owner, table, tableIsStated, others, key, embedded, pattern, replaced, validated, place);
    }

    /** The site of what is more than a basic value, for which Hibernate passes over {@code @EmbeddedTable}. */
    Site withoutStatedTable() {
        return tableIsStated
                ? new Site(owner, owner.table(), false, overrides, key, embedded, pattern, replaced, validated, place)
                : this;
    }

    /** The table of a column that names {@code written}, or nothing where that is empty. */
    TableDraft table(String written, Attribute attribute) {
        return written.isEmpty() || tableIsStated
                ? table
                : owner.secondary().require(written, attribute.element(), place.inherited());
    }

    /** The same of a join column, for which Hibernate passes over {@code @EmbeddedTable}. */
    TableDraft tableOfReference(String written, Attribute attribute) {
        if (written.isEmpty()) {
            return withoutStatedTable().table;
        }
        return owner.secondary().requireOfReference(written, attribute.element(), place.inherited());
    }

    /** The site inside an embedded attribute. */
    Site inside(Attribute attribute, Validated parts) {
        Annotations annotations = attribute.annotations();
        Annotation other = annotations.find("hibernate.EmbeddedTable");
        return new Site(
                owner,
                other == null
                        ? table
                        : owner.secondary()
                                .requireOfEmbedded(other.string("value"), attribute.element(), place.inherited()),
                other != null || tableIsStated,
                overrides.inside(attribute.name()).and(annotations),
                key,
                true,
                pattern.replace(NAME, patternOf(attribute)),
                replaced,
                parts,
                place.inside(attribute));
    }

    /** The site of the attributes of an embeddable. */
    Site within(String embeddable, Access accessOfOthers) {
        return new Site(
                owner,
                table,
                tableIsStated,
                overrides,
                key,
                embedded,
                pattern,
                replaced,
                validated,
                place.within(embeddable, accessOfOthers));
    }

    /** Where {@code attribute} is in the entity, as {@link Belongings} has it. */
    String path(Attribute attribute) {
        return place.path(attribute);
    }

    /** Where {@code attribute} is in the entity, for its name. */
    AttributePath named(Attribute attribute) {
        if (attribute.annotations().has(IdClassAttributes.PART)
                && place.embedded().isEmpty()) {
            return new AttributePath("id." + attribute.name());
        }
        return place.named(attribute);
    }

    /** Notes that {@code attribute} writes the column, which nothing else of the entity or of the collection does. */
    void claim(TableDraft where, Identifier column, Attribute attribute) {
        if (!owner.claims().add(new Claims.Claim(place.writing(), where, column))) {
            throw new Problem(Message.DUPLICATE_COLUMN, attribute.element(), column, where.described());
        }
    }

    private static String patternOf(Attribute attribute) {
        Annotation naming = attribute.annotations().find("hibernate.EmbeddedColumnNaming");
        if (naming == null) {
            return NAME;
        }
        String written = naming.string("value");
        return written.isEmpty() ? attribute.name() + "_" + NAME : written;
    }

    /** The logical name of a column here. */
    Identifier columnName(Identifier logical) {
        return pattern.equals(NAME) ? logical : Naming.like(logical, pattern.replace(NAME, logical.text()));
    }

    /** Whether rows of other classes share the table, so that what the class requires cannot be NOT NULL. */
    boolean sharesRows() {
        return !key && owner.isSingleTableSubclass() && table == owner.table();
    }
}
