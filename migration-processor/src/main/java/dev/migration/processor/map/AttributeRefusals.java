package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Access;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;

/** What Hibernate refuses of an attribute for the place where it stands. */
final class AttributeRefusals {

    private static final String EMBEDDED_TABLE = "hibernate.EmbeddedTable";

    private final Context context;
    private final StructMapper structs;
    private final EmbeddedMapper embedded;
    private final TimeZoneMapper times;
    private final DocumentRefusals documents;

    AttributeRefusals(Context context) {
        this.context = context;
        this.structs = new StructMapper(context);
        this.embedded = new EmbeddedMapper(context);
        this.times = new TimeZoneMapper(context);
        this.documents = new DocumentRefusals(context);
    }

    void check(Attribute attribute, Site site) {
        Annotations annotations = attribute.annotations();
        if (!site.place().collection().isEmpty()) {
            insideOfElements(attribute, site);
        }
        if (site.embedded() || !site.place().collection().isEmpty()) {
            partsOfEntities(annotations, attribute);
        }
        if (annotations.has("OneToMany")) {
            oneToMany(annotations, attribute, site);
        }
        times(attribute, site);
        if (annotations.has(EMBEDDED_TABLE)) {
            embeddedTable(attribute, site);
        }
        documents.check(attribute, site);
    }

    private static void oneToMany(Annotations annotations, Attribute attribute, Site site) {
        if (annotations.has("hibernate.SoftDelete")) {
            refuse(attribute, "@SoftDelete at a @OneToMany", "Write it at the class of the elements, or @ManyToMany");
        }
        if (annotations.has("hibernate.NotFound")) {
            refuse(attribute, "@NotFound at a @OneToMany", "Remove it");
        }
        boolean table = site.overrides().joinColumns(attribute).stream()
                .anyMatch(column -> !column.string("table").isEmpty());
        if (table) {
            refuse(
                    attribute,
                    "a @JoinColumn at a @OneToMany that names a table",
                    "Remove the table: the column is in that of the elements");
        }
    }

    private void times(Attribute attribute, Site site) {
        if (times.accepts(attribute) && EmbeddedMapper.accessOfParts(attribute, site) == Access.PROPERTY) {
            refuse(
                    attribute,
                    "a date-time with a column for its offset, of whose parts it looks for getters here",
                    "Write @Access(AccessType.FIELD) at a field for it, or let @TimeZoneStorage say one column");
        }
        if (times.isOneOfMany(attribute)) {
            throw new Problem(
                    Message.UNSUPPORTED_MAPPING,
                    attribute.element(),
                    "@TimeZoneStorage with a column for the offset of many times, of which Hibernate makes one,");
        }
    }

    private void partsOfEntities(Annotations annotations, Attribute attribute) {
        if (annotations.has("Version")) {
            refuse(attribute, "a @Version in an embeddable", "Take it to the entity");
        } else if (annotations.has("Id") && context.settings.orm().refusesIdsInEmbeddables()) {
            refuse(
                    attribute,
                    "an @Id in an embeddable",
                    "Remove it; @EmbeddedId at the entity makes all attributes the key");
        }
    }

    /** What needs a row of its own to refer to is not possible where a value has none. */
    private void insideOfElements(Attribute attribute, Site site) {
        boolean toOne = attribute.annotations().hasAny("ManyToOne", "OneToOne")
                && site.overrides().joinTable(attribute, context.settings.orm()) != null;
        if (toOne || CollectionKind.isCollection(attribute)) {
            refuse(
                    attribute,
                    (toOne ? "a @JoinTable" : "a collection") + " in an embeddable that is itself in a collection",
                    "Make the embeddable an entity, with a @OneToMany in place of the @ElementCollection");
        }
    }

    private void embeddedTable(Attribute attribute, Site site) {
        if (CollectionKind.isCollection(attribute)) {
            misplaced(attribute, "a collection");
        } else if (site.embedded()) {
            misplaced(attribute, "what is inside of an embeddable");
        } else if (isOneColumn(attribute)) {
            misplaced(attribute, "one that is one column, of whose attributes Hibernate makes columns there, too");
        }
    }

    private static void misplaced(Attribute attribute, String what) {
        throw new Problem(Message.EMBEDDED_TABLE, attribute.element(), what);
    }

    private boolean isOneColumn(Attribute attribute) {
        return embedded.isDocument(attribute) || structs.accepts(attribute);
    }

    private static void refuse(Attribute attribute, String what, String edit) {
        throw new Problem(Message.REFUSED_MAPPING, attribute.element(), what, edit);
    }
}
