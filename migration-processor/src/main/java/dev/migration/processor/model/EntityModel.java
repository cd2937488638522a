package dev.migration.processor.model;

import dev.migration.processor.orm.OrmVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The entities of a module, and those of other modules that they refer to. */
public final class EntityModel {

    private final Elements elements;
    private final Types types;
    private final AnnotationSource source;
    private final AttributeReader reader;
    private final DefaultAccess defaultAccess;
    private final Set<String> local = new TreeSet<>();
    private final Map<String, EntityClass> byName = new HashMap<>();

    public EntityModel(
            Elements elements, Types types, AnnotationSource source, OrmVersion orm, Collection<TypeElement> entities) {
        this.elements = elements;
        this.types = types;
        this.source = source;
        Members members = new Members();
        this.reader = new AttributeReader(types, source, members, orm);
        this.defaultAccess = new DefaultAccess(source, members, orm);
        entities.forEach(entity -> local.add(binaryName(entity)));
        entities.stream()
                .sorted((a, b) -> binaryName(a).compareTo(binaryName(b)))
                .forEach(this::entity);
    }

    public AttributeReader reader() {
        return reader;
    }

    /** The entities of the module, by binary name. */
    public List<EntityClass> local() {
        return local.stream().map(byName::get).toList();
    }

    /** The entity that {@code type} is, or null if it is none. */
    public @Nullable EntityClass find(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        return source.of(element).has("Entity") ? entity(element) : null;
    }

    private EntityClass entity(TypeElement element) {
        String name = binaryName(element);
        EntityClass known = byName.get(name);
        if (known == null) {
            known = read(element, name);
            byName.put(name, known);
        }
        return known;
    }

    private EntityClass read(TypeElement element, String name) {
        List<TypeElement> own = new ArrayList<>(List.of(element));
        TypeElement above = superclass(element);
        while (above != null && !source.of(above).has("Entity")) {
            if (source.of(above).has("MappedSuperclass")) {
                own.add(above);
            }
            above = superclass(above);
        }
        Collections.reverse(own);
        EntityClass parent = above == null ? null : entity(above);
        Access access = defaultAccess.of(mapped(element));
        Map<String, Attribute> first = new LinkedHashMap<>();
        for (TypeElement declaring : own) {
            for (Attribute attribute : reader.read(declaring, (DeclaredType) element.asType(), access)) {
                first.putIfAbsent(attribute.name(), attribute);
            }
        }
        List<Attribute> attributes = new ArrayList<>(first.values());
        IdClassAttributes idClass = new IdClassAttributes(reader, source);
        List<Attribute> mapped = idClass.merge(own, attributes, access);
        return new EntityClass(
                own,
                source.of(element),
                name,
                parent,
                mapped,
                idClass.partsOfRecord(own),
                access,
                !local.contains(name));
    }

    /** The entity and what is mapped above it, the nearest first. */
    private List<TypeElement> mapped(TypeElement element) {
        List<TypeElement> mapped = new ArrayList<>();
        for (TypeElement type = element; type != null; type = superclass(type)) {
            if (source.of(type).hasAny("Entity", "MappedSuperclass")) {
                mapped.add(type);
            }
        }
        return mapped;
    }

    private @Nullable TypeElement superclass(TypeElement element) {
        TypeMirror above = element.getSuperclass();
        return above.getKind() == TypeKind.DECLARED ? (TypeElement) types.asElement(above) : null;
    }

    public String binaryName(TypeElement element) {
        return elements.getBinaryName(element).toString();
    }
}
