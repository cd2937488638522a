package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What Hibernate refuses of documents, and of embeddables that are one column. */
final class DocumentRefusals {

    private final Context context;
    private final StructMapper structs;
    private final EmbeddedMapper embedded;

    DocumentRefusals(Context context) {
        this.context = context;
        this.structs = new StructMapper(context);
        this.embedded = new EmbeddedMapper(context);
    }

    void check(Attribute attribute, Site site) {
        TypeMirror inColumn = inColumn(attribute);
        if (!context.settings.orm().hasAllDocuments()) {
            type(attribute, inColumn != null);
        }
        if (inColumn != null) {
            inside(attribute, inColumn, site, isArray(attribute), new HashSet<>());
        }
    }

    private static void type(Attribute attribute, boolean embeddable) {
        Annotation column = attribute.annotations().find("Column");
        boolean written = column != null && !column.string("columnDefinition").isEmpty();
        if (JdbcTypeCodes.isArrayOfDocuments(code(attribute)) && !written) {
            refuse(
                    attribute,
                    "the type codes JSON_ARRAY and XML_ARRAY, for which version 6 has no type",
                    "Write SqlTypes.JSON, or the type with @Column(columnDefinition)");
        }
        if (embeddable && JdbcTypeCodes.isXml(code(attribute))) {
            refuse(attribute, "an embeddable in a document of XML, in version 6", "Write SqlTypes.JSON");
        }
    }

    private static int code(Attribute attribute) {
        Annotation code = attribute.annotations().find("hibernate.JdbcTypeCode");
        return code == null ? 0 : code.integer("value", 0);
    }

    /** The embeddable that {@code attribute} has one or several of in one column, or null. */
    private @Nullable TypeMirror inColumn(Attribute attribute) {
        if (structs.accepts(attribute)) {
            TypeMirror element = context.types.arrayElement(attribute.type());
            return element == null ? attribute.type() : element;
        }
        if (embedded.isDocument(attribute)) {
            return attribute.type();
        }
        return EmbeddedMapper.asksForDocument(attribute) ? embedded.ofSeveral(attribute) : null;
    }

    private boolean isArray(Attribute attribute) {
        return JdbcTypeCodes.isArrayOfDocuments(code(attribute))
                || (structs.accepts(attribute) && context.types.arrayElement(attribute.type()) != null);
    }

    /**
     * Refuses formulas in {@code attribute}, of type {@code embeddable}, also in embeddables inside, and those that hold
     * themselves; in arrays also what other tables refer to.
     */
    private void inside(Attribute attribute, TypeMirror embeddable, Site site, boolean inArray, Set<String> around) {
        if (!around.add(embeddable.toString())) {
            refuse(
                    attribute,
                    "an embeddable inside of itself",
                    "Make it a class without @Embeddable, which is written as a whole");
        }
        for (Attribute part :
                embedded.attributes(attribute.ofType(embeddable), site.owner().entity())) {
            part(part, inArray);
            TypeMirror inside = embedded.accepts(part) ? part.type() : inColumn(part);
            if (inside != null) {
                inside(part, inside, site, inArray || isArray(part), around);
            }
        }
        around.remove(embeddable.toString());
    }

    private static void part(Attribute part, boolean inArray) {
        if (NoColumnMapper.isComputed(part)) {
            refuse(
                    part,
                    "a formula in an embeddable that is one column",
                    "Mark this @Transient, or take it to the entity");
        }
        if (inArray && hasOtherTable(part.annotations())) {
            refuse(
                    part,
                    "a collection or other side in an embeddable of which an array has several",
                    "Mark this @Transient, or take it to the entity");
        }
    }

    private static boolean hasOtherTable(Annotations part) {
        return part.hasAny("ElementCollection", "ManyToMany", "hibernate.ManyToAny")
                || isMapped(part.find("OneToOne"))
                || isMapped(part.find("OneToMany"))
                || (part.has("OneToMany") && !part.hasAny("JoinColumn", "JoinColumns"));
    }

    private static boolean isMapped(@Nullable Annotation association) {
        return association != null && !association.string("mappedBy").isEmpty();
    }

    private static void refuse(Attribute attribute, String what, String edit) {
        throw new Problem(Message.REFUSED_MAPPING, attribute.element(), what, edit);
    }
}
