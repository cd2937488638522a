package dev.migration.it.random;

import java.util.ArrayList;
import java.util.List;

/** Entities made from a number: the same number gives the same source. */
public final class RandomModel {

    private static final List<String> NAMES = List.of("Author", "BigOrder", "CItem2", "Dept", "EMail");

    private final Dice dice;
    private final boolean isNew;
    private final Basics basics;
    private final Embeddables embeddables;
    private final Ids ids;
    private final Collections collections;
    private final Associations associations;
    private final AnyReferences anyReferences;
    private final List<Draft> entities = new ArrayList<>();
    private final Superclasses superclasses;
    private final Tables tables;
    private final Specials specials;
    private final boolean isProperty;

    private RandomModel(long seed, boolean isNew, boolean isValidated) {
        dice = new Dice(seed);
        this.isNew = isNew;
        basics = new Basics(dice, isNew, isValidated);
        embeddables = new Embeddables(dice, basics);
        ids = new Ids(dice, basics);
        collections = new Collections(dice, basics, embeddables, entities);
        associations = new Associations(dice, collections, entities);
        anyReferences = new AnyReferences(dice, entities);
        isProperty = dice.chance(20);
        superclasses = new Superclasses(dice, basics, ids, associations, entities, isProperty);
        tables = new Tables(dice);
        specials = new Specials(dice, isNew, entities);
    }

    /**
     * @param isNew whether annotations of Jakarta Persistence 3.2 and Hibernate 7 may be used
     * @param isValidated whether constraints of Bean Validation are there
     */
    public static SourceModel of(long seed, boolean isNew, boolean isValidated) {
        return new RandomModel(seed, isNew, isValidated).model();
    }

    private SourceModel model() {
        for (int i = dice.below(4); i > 0; i--) {
            embeddables.make("Part" + i, isProperty);
        }
        for (int i = 1 + dice.below(5); i > 0; i--) {
            entity(NAMES.get(NAMES.size() - i));
        }
        for (Draft embeddable : embeddables.all()) {
            embeddables.nest(embeddable);
            associate(embeddable);
        }
        superclasses.all().forEach(this::fill);
        entities.forEach(this::furnish);
        if (dice.chance(10)) {
            entities.forEach(entity -> entity.marks.add(Mark.of("org.hibernate.envers.Audited")));
        }
        List<Type> types = new ArrayList<>(ValueTypes.of(dice, isNew));
        types.addAll(ids.classes());
        embeddables.all().forEach(draft -> types.add(draft.type()));
        superclasses.all().forEach(draft -> types.add(draft.type()));
        entities.forEach(draft -> types.add(draft.type()));
        return new SourceModel(types);
    }

    private void entity(String name) {
        Draft entity = new Draft(name);
        entity.isProperty = isProperty;
        entity.marks.add(Mark.of("Entity"));
        if (!entities.isEmpty() && dice.chance(30)) {
            inherit(entity, dice.pick(entities));
        } else {
            root(entity);
        }
        entities.add(entity);
    }

    private void root(Draft entity) {
        entity.strategy = dice.pick("", "", "SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS");
        if (!entity.strategy.isEmpty()) {
            entity.marks.add(Mark.of("Inheritance", "strategy = InheritanceType." + entity.strategy));
        }
        if (entity.strategy.equals("SINGLE_TABLE") || entity.strategy.equals("JOINED")) {
            discriminator(entity);
        }
        if (dice.chance(30)) {
            superclasses.put(entity, "implements java.io.Serializable");
        } else {
            entity.parent = "implements java.io.Serializable";
        }
        if (entity.idType.isEmpty()) {
            ids.addTo(
                    entity,
                    entities.stream()
                            .filter(other -> other.root == other && other.kind.equals("class"))
                            .toList());
        }
        tables.name(entity);
    }

    private void discriminator(Draft entity) {
        if (dice.chance(40)) {
            Mark mark = Mark.of("DiscriminatorColumn");
            if (dice.chance(60)) {
                mark = mark.with("name = \"" + dice.label("kind") + "\"");
            }
            if (dice.chance(30)) {
                mark = mark.with("discriminatorType = DiscriminatorType.INTEGER");
            } else if (dice.chance(40)) {
                mark = mark.with("length = 12");
            }
            entity.marks.add(mark);
        }
    }

    private void inherit(Draft entity, Draft parent) {
        entity.root = parent.root;
        if (dice.chance(30)) {
            // below it there is one at least, so that it has rows
            parent.kind = "abstract class";
        }
        entity.parent = "extends " + parent.name;
        if (dice.chance(15)) {
            superclasses.put(entity, "extends " + parent.name);
        }
        String strategy = parent.root.strategy;
        if (strategy.equals("JOINED")) {
            tables.name(entity);
            if (parent.root.idColumns.size() == 1 && dice.chance(30)) {
                entity.marks.add(Mark.of("PrimaryKeyJoinColumn", "name = \"" + dice.label("pk") + "\""));
            }
        } else if (strategy.equals("TABLE_PER_CLASS")) {
            tables.name(entity);
        }
    }

    private void fill(Draft type) {
        superclasses.fill(type);
        if (!embeddables.isEmpty() && dice.chance(25)) {
            embeddables.addTo(type);
        }
        associate(type);
    }

    private void associate(Draft type) {
        if (type.isRecord()) {
            return;
        }
        if (dice.chance(20)) {
            associations.addTo(type, false);
        }
        if (dice.chance(15)) {
            collections.addTo(type, false);
        }
    }

    private void furnish(Draft entity) {
        for (Draft type = entity.superclass; type != null; type = type.above) {
            embeddables.override(entity, type.leaves);
            entity.root.used.addAll(type.used);
        }
        for (int i = 1 + dice.below(4); i > 0; i--) {
            basics.addTo(entity);
        }
        for (int i = dice.below(3); i > 0 && !embeddables.isEmpty(); i--) {
            embeddables.addTo(entity);
        }
        for (int i = dice.below(3); i > 0; i--) {
            associations.addTo(entity, true);
        }
        for (int i = dice.below(3); i > 0; i--) {
            collections.addTo(entity, true);
        }
        if (dice.chance(6)) {
            anyReferences.addTo(entity);
        }
        if (entity.root == entity) {
            specials.addTo(entity);
        }
        tables.keys(entity);
    }
}
