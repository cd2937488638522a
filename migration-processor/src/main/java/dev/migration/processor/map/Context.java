package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.AnnotationSource;
import dev.migration.processor.model.EntityClass;
import dev.migration.processor.model.EntityModel;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.orm.OrmSetting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What all mappers of one snapshot share. */
final class Context {

    final Elements elements;
    final EntityModel model;
    final Settings settings;
    final Naming naming;
    final AnnotationSource source;
    final Problems problems;
    final Drafts drafts;
    final Structs structs = new Structs();
    final TypeQuestions types;
    final EnumOrders enumOrders;
    final TypeMapper typeMapper;
    final Attributes attributes;
    final KnownAnnotations known;
    final NameWarnings names;
    final ValidatedColumns validated;
    final Composites composites;
    final EmbeddableHierarchies hierarchies;
    private final Map<EntityClass, EntityMapping> mappings = new HashMap<>();
    private final List<Runnable> collections = new ArrayList<>();
    private final List<Runnable> keys = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();

    Context(
            Elements elements,
            EntityModel model,
            Settings settings,
            AnnotationSource source,
            Problems problems,
            TypeQuestions types,
            Converters converters,
            StoredValues stored,
            EmbeddableHierarchies hierarchies) {
        this.elements = elements;
        this.model = model;
        this.settings = settings;
        this.naming = settings.naming();
        this.source = source;
        this.problems = problems;
        this.drafts = new Drafts(naming, defaultSchema());
        this.hierarchies = hierarchies;
        this.known = new KnownAnnotations(
                elements,
                source,
                new Registrations(types, settings.types(), problems),
                new DialectOverrides(types, problems),
                new ValuesWithoutEffect(settings.hibernate(), problems),
                hierarchies,
                problems);
        this.names = new NameWarnings(naming, problems);
        this.types = types;
        this.enumOrders = new EnumOrders(settings.orm());
        EnumTypes enums = new EnumTypes(types, known, stored, settings.hibernate(), enumOrders);
        this.typeMapper = new TypeMapper(types, converters, enums, settings);
        this.validated = new ValidatedColumns(this);
        this.composites = new Composites(types, stored);
        this.attributes = new Attributes(this);
    }

    /** What a mapping file says goes before the setting. */
    private String defaultSchema() {
        String written = source.defaultSchema();
        return written.isEmpty() ? settings.hibernate().get(OrmSetting.DEFAULT_SCHEMA) : written;
    }

    EntityMapping mapping(EntityClass entity) {
        EntityMapping known = mappings.get(entity);
        if (known == null) {
            known = new EntityMapping(entity, this);
            mappings.put(entity, known);
        }
        return known;
    }

    /** The mapping of the entity that {@code type} must be. */
    EntityMapping target(TypeMirror type, Element element) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new Problem(Message.UNRESOLVED_CLASS, element, type);
        }
        EntityClass entity = model.find(type);
        if (entity == null) {
            throw new Problem(Message.NOT_AN_ENTITY, element, types.name(type));
        }
        return mapping(entity);
    }

    /** Runs {@code work} when all columns that attributes bring are there. */
    void later(Runnable work) {
        later.add(work);
    }

    /** Runs {@code work} when the columns are there that the attributes of all entities bring, but for collections. */
    void afterEntities(Runnable work) {
        collections.add(work);
    }

    /** Runs {@code work}, which makes the key of a collection, when all collections have their columns; the last one first. */
    void lastFirst(Runnable work) {
        keys.add(work);
    }

    void runLater() {
        drafts.tables().forEach(TableDraft::settle);
        run(collections);
        Collections.reverse(keys);
        run(keys);
        run(later);
    }

    /** Also what is added meanwhile. */
    private void run(List<Runnable> work) {
        for (int i = 0; i < work.size(); i++) {
            problems.guard(work.get(i));
        }
        work.clear();
    }
}
