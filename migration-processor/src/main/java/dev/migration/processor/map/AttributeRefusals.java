package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Access;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** What Hibernate refuses of an attribute for the place where it stands. */
final class AttributeRefusals {

    private static final String EMBEDDED_TABLE = "hibernate.EmbeddedTable";
    private static final int JSON_CODE = 3001;

    private final Context context;
    private final StructMapper structs;
    private final EmbeddedMapper embedded;
    private final TimeZoneMapper times;

    AttributeRefusals(Context context) {
        this.context = context;
        this.structs = new StructMapper(context);
        this.embedded = new EmbeddedMapper(context);
        this.times = new TimeZoneMapper(context);
    }

    void check(Attribute attribute, Site site) {
        Annotations annotations = attribute.annotations();
        if (!site.place().collection().isEmpty()) {
            insideOfElements(attribute, site);
        }
        if (site.embedded() || !site.place().collection().isEmpty()) {
            partsOfEntities(annotations, attribute);
        }
        if (annotations.has("OneToMany") && annotations.has("hibernate.SoftDelete")) {
            refuse(attribute, "@SoftDelete at a @OneToMany", "Write it at the class of the elements, or @ManyToMany");
        }
        if (annotations.has("OneToMany") && annotations.has("hibernate.NotFound")) {
            refuse(attribute, "@NotFound at a @OneToMany", "Remove it");
        }
        if (times.accepts(attribute) && EmbeddedMapper.accessOfParts(attribute, site) == Access.PROPERTY) {
            refuse(
                    attribute,
                    "a date-time with a column for its offset, of whose parts it looks for getters here",
                    "Write @Access(AccessType.FIELD) at a field for it, or let @TimeZoneStorage say one column");
        }
        boolean oneColumn = isOneColumn(attribute);
        if (annotations.has(EMBEDDED_TABLE)) {
            embeddedTable(attribute, site, oneColumn);
        }
        if (oneColumn) {
            formulas(attribute, site, new HashSet<>());
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

    private void embeddedTable(Attribute attribute, Site site, boolean oneColumn) {
        if (CollectionKind.isCollection(attribute)) {
            misplaced(attribute, "a collection");
        } else if (site.embedded()) {
            misplaced(attribute, "what is inside of an embeddable");
        } else if (oneColumn) {
            misplaced(attribute, "one that is one column, of whose attributes Hibernate makes columns there, too");
        }
    }

    private static void misplaced(Attribute attribute, String what) {
        throw new Problem(Message.EMBEDDED_TABLE, attribute.element(), what);
    }

    private boolean isOneColumn(Attribute attribute) {
        Annotation code = attribute.annotations().find("hibernate.JdbcTypeCode");
        boolean json = code != null
                && code.integer("value", 0) == JSON_CODE
                && !attribute.annotations().has("Convert")
                && context.types.hasAnnotation(attribute.type(), "Embeddable");
        return json || structs.accepts(attribute);
    }

    /** Refuses formulas in there, also in embeddables inside. */
    private void formulas(Attribute attribute, Site site, Set<String> around) {
        TypeMirror element = context.types.arrayElement(attribute.type());
        Attribute one = element == null ? attribute : attribute.ofType(element);
        if (!around.add(one.type().toString())) {
            return;
        }
        for (Attribute part : embedded.attributes(one, site.owner().entity())) {
            if (NoColumnMapper.isComputed(part)) {
                refuse(
                        part,
                        "a formula in an embeddable that is one column",
                        "Mark this @Transient, or take it to the entity");
            } else if (embedded.accepts(part) || isOneColumn(part)) {
                formulas(part, site, around);
            }
        }
    }

    private static void refuse(Attribute attribute, String what, String edit) {
        throw new Problem(Message.REFUSED_MAPPING, attribute.element(), what, edit);
    }
}
