package dev.migration.processor.model;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A class with {@code @Entity}, and its place among the others. */
public final class EntityClass {

    private final TypeElement element;
    private final List<TypeElement> mappedSuperclasses;
    private final Annotations annotations;
    private final String binaryName;
    private final String name;
    private final @Nullable EntityClass parent;
    private final List<Attribute> attributes;
    private final List<Attribute> allAttributes;
    private final List<Attribute> ids;
    private final List<String> partsOfIdRecord;
    private final Access access;
    private final boolean external;
    private final List<EntityClass> children = new ArrayList<>();

    /** @param classes the mapped superclasses of the entity, uppermost first, and the entity itself */
    EntityClass(
            List<TypeElement> classes,
            Annotations annotations,
            String binaryName,
            @Nullable EntityClass parent,
            List<Attribute> attributes,
            List<String> partsOfIdRecord,
            Access access,
            boolean external) {
        this.element = classes.get(classes.size() - 1);
        this.mappedSuperclasses = List.copyOf(classes.subList(0, classes.size() - 1));
        this.annotations = annotations;
        this.binaryName = binaryName;
        this.parent = parent;
        this.attributes = List.copyOf(attributes);
        this.allAttributes = parent == null ? this.attributes : together(parent.allAttributes, attributes);
        this.ids = allAttributes.stream().filter(Attribute::isId).toList();
        this.partsOfIdRecord = List.copyOf(partsOfIdRecord);
        this.access = access;
        this.external = external;
        this.name = nameOf(binaryName, annotations);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    private static List<Attribute> together(List<Attribute> above, List<Attribute> own) {
        List<Attribute> all = new ArrayList<>(above);
        all.addAll(own);
        return List.copyOf(all);
    }

    private static String nameOf(String binaryName, Annotations annotations) {
        Annotation entity = annotations.find("Entity");
        String written = entity == null ? "" : entity.string("name");
        return written.isEmpty() ? binaryName.substring(binaryName.lastIndexOf('.') + 1) : written;
    }

    public TypeElement element() {
        return element;
    }

    /** Those between the entity and its parent, uppermost first. */
    public List<TypeElement> mappedSuperclasses() {
        return mappedSuperclasses;
    }

    public Annotations annotations() {
        return annotations;
    }

    public String binaryName() {
        return binaryName;
    }

    /** The entity name: as written, else the class name without its package. */
    public String name() {
        return name;
    }

    /** The nearest superclass that is an entity. */
    public @Nullable EntityClass parent() {
        return parent;
    }

    public EntityClass root() {
        return parent == null ? this : parent.root();
    }

    public List<EntityClass> children() {
        return List.copyOf(children);
    }

    /** Its own attributes and those of the mapped superclasses between it and its parent, uppermost first. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** The names of the parts of its id class, in their order, if that is a record; else none. */
    public List<String> partsOfIdRecord() {
        return partsOfIdRecord;
    }

    /** Also those of its parents, uppermost first. */
    public List<Attribute> allAttributes() {
        return allAttributes;
    }

    /** Those of {@link #allAttributes} that are an id or a part of it. */
    public List<Attribute> ids() {
        return ids;
    }

    /** Its parents, uppermost first, and the entity itself. */
    public List<EntityClass> withParents() {
        List<EntityClass> all = new ArrayList<>(parent == null ? List.of() : parent.withParents());
        all.add(this);
        return all;
    }

    public @Nullable Attribute attribute(String wanted) {
        return allAttributes().stream()
                .filter(attribute -> attribute.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    public Access access() {
        return access;
    }

    /** How the attributes of what is embedded are reached where nothing there says it: as the entity itself states, else the same. */
    public Access accessOfEmbedded() {
        Access stated = AttributeReader.stated(annotations());
        return stated == null ? access : stated;
    }

    /** Whether the entity belongs to another module: others refer to its table, the snapshot does not hold it. */
    public boolean isExternal() {
        return external;
    }
}
