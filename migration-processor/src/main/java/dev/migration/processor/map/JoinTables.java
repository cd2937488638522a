package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.lang.model.element.Element;

/** A reference to one entity through a table of its own. */
final class JoinTables {

    private final Context context;
    private final CollectionTables tables;
    private final boolean requiresTargets;

    JoinTables(Context context) {
        this.context = context;
        this.requiresTargets = context.settings.orm().requiresTargetsInJoinTables();
        this.tables = new CollectionTables(context);
    }

    void toOne(Attribute attribute, Site site, EntityMapping target, Annotation written, Annotation association) {
        requireOneTable(attribute, site.owner());
        Identifier implicit = tables.joinTableName(attribute, site, target);
        String name = written.string("name");
        if (name.isEmpty()) {
            requireEntity(attribute);
        } else {
            requireSmallLetters(Naming.logical(name), attribute);
        }
        CollectionTable link = tables.make(attribute, site, written, implicit, null);
        link.table().isNamedLate = name.isEmpty();
        site.owner()
                .secondary()
                .add(name.isEmpty() ? implicit : Naming.logical(name), link.table(), attribute.element());
        List<Annotation> direct = JoinFormulas.columns(attribute.annotations());
        boolean required = (requiresTargets && direct.isEmpty())
                || !association.bool("optional", true)
                || context.validated.of(attribute, site).notNull();
        List<Annotation> columns = targetColumns(attribute, site, written, direct);
        List<ColumnDraft> elements = tables.elements(link, target, attribute, site, required, columns);
        site.owner().belongings().note(site.path(attribute), attribute, elements);
        link.table().addKey(link.owner());
        site.owner().naturalId().addReference(attribute, site, link.table(), elements, columns);
        if (association.key().equals("OneToOne")) {
            link.table().addUnique(AttributeOrder.ofReferences(elements));
        }
    }

    /** With a table for each class Hibernate reads a union of these, in which it does not find the table of a reference. */
    private static void requireOneTable(Attribute attribute, EntityMapping owner) {
        boolean several = owner.parent() != null || !owner.entity().children().isEmpty();
        if (several && owner.strategy() == Strategy.TABLE_PER_CLASS) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    attribute.element(),
                    "a @JoinTable of one entity where the hierarchy has a table for each class",
                    "Write @JoinColumn, or another inheritance strategy");
        }
    }

    /** Hibernate 7 looks for the attribute in the entity to make a name of it, and finds it only where the entity declares it. */
    private void requireEntity(Attribute attribute) {
        Element declaring = Objects.requireNonNull(attribute.element().getEnclosingElement());
        if (!context.settings.orm().namesJoinTablesAnywhere() && context.model.find(declaring.asType()) == null) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    attribute.element(),
                    "a @JoinTable without a name at an attribute of " + declaring.getSimpleName()
                            + ", which is no entity",
                    "Write @JoinTable(name)");
        }
    }

    /** Hibernate looks for the table by a name without quotes, unless it needs some. */
    private void requireSmallLetters(Identifier logical, Attribute attribute) {
        String text = logical.text();
        boolean needsQuotes = Identifier.of(text).isWrittenInQuotes()
                || context.settings.orm().quotes(text)
                || (!logical.isWrittenInQuotes()
                        && context.naming.verbatim(logical).isWrittenInQuotes());
        boolean found = needsQuotes
                ? text.equals(context.naming.physical(logical).text())
                : !logical.isWrittenInQuotes() || text.equals(text.toLowerCase(Locale.ROOT));
        if (!found) {
            throw new Problem(
                    Message.REFUSED_MAPPING,
                    attribute.element(),
                    "a @JoinTable of one entity whose name " + logical + " has capitals and is in quotes",
                    "Write a name of small letters");
        }
    }

    /**
     * What is written of the columns that refer to the target: {@code @JoinColumn}s count beside the attribute's own table.
     * What an override says of them takes their place, if only by saying nothing.
     */
    private List<Annotation> targetColumns(
            Attribute attribute, Site site, Annotation written, List<Annotation> direct) {
        Annotation override = site.overrides().associations().get(attribute.name());
        if (direct.isEmpty() && (override == null || context.settings.orm().overridesTargetsOfJoinTables())) {
            return written.annotations("inverseJoinColumns");
        }
        return override == null ? direct : override.annotations("joinColumns");
    }
}
