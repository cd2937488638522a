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
    private final List<Draft> entities = new ArrayList<>();
    private final List<Draft> superclasses = new ArrayList<>();
    private final boolean isProperty;

    private RandomModel(long seed, boolean isNew, boolean isValidated) {
        dice = new Dice(seed);
        this.isNew = isNew;
        basics = new Basics(dice, isNew, isValidated);
        embeddables = new Embeddables(dice, basics);
        ids = new Ids(dice, basics);
        collections = new Collections(dice, basics, embeddables, entities);
        associations = new Associations(dice, collections, entities);
        isProperty = dice.chance(20);
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
        superclasses.forEach(this::fill);
        entities.forEach(this::furnish);
        if (dice.chance(10)) {
            entities.forEach(entity -> entity.marks.add(Mark.of("org.hibernate.envers.Audited")));
        }
        List<Type> types = new ArrayList<>(basics.types());
        types.addAll(ids.classes());
        embeddables.all().forEach(draft -> types.add(draft.type()));
        superclasses.forEach(draft -> types.add(draft.type()));
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
            superclass(entity, "implements java.io.Serializable");
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
        table(entity);
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

    private void table(Draft entity) {
        if (dice.chance(35)) {
            entity.marks.add(Mark.of("Table", "name = \"" + dice.label("T") + "\""));
        }
        if (dice.chance(12) && !entity.root.strategy.equals("TABLE_PER_CLASS")) {
            String name = dice.label("second");
            Mark mark = Mark.of("SecondaryTable", "name = \"" + name + "\"");
            if (entity.root.idColumns.size() == 1 && dice.chance(40)) {
                mark = mark.with("pkJoinColumns = @PrimaryKeyJoinColumn(name = \"" + dice.label("sk") + "\")");
            }
            entity.marks.add(mark);
            entity.secondaryTables.add(name);
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
            superclass(entity, "extends " + parent.name);
        }
        String strategy = parent.root.strategy;
        if (strategy.equals("JOINED")) {
            table(entity);
            if (parent.root.idColumns.size() == 1 && dice.chance(30)) {
                entity.marks.add(Mark.of("PrimaryKeyJoinColumn", "name = \"" + dice.label("pk") + "\""));
            }
        } else if (strategy.equals("TABLE_PER_CLASS")) {
            table(entity);
        }
    }

    /** One that is there already, or a new one; it may have a type parameter, or the id. */
    private void superclass(Draft entity, String grandparent) {
        boolean isRoot = entity.root == entity;
        List<Draft> known = superclasses.stream()
                .filter(other -> other.parent.equals(grandparent))
                .toList();
        Draft type;
        if (!known.isEmpty() && dice.chance(60)) {
            type = dice.pick(known);
        } else {
            type = new Draft("Base" + superclasses.size());
            type.kind = "abstract class";
            type.parent = grandparent;
            type.marks.add(Mark.of("MappedSuperclass"));
            type.isProperty = isProperty;
            type.parameters = dice.chance(35) ? "<X, Y extends java.io.Serializable>" : "";
            if (!known.isEmpty() && dice.chance(50)) {
                extend(type, dice.pick(known));
            } else if (isRoot && dice.chance(50)) {
                ids.generated(type);
            }
            superclasses.add(type);
        }
        if (isRoot) {
            entity.idType = type.idType;
            entity.idColumns.addAll(type.idColumns);
        } else {
            type.root = entity.root;
        }
        entity.superclass = type;
        entity.parent = "extends " + type.name;
        if (!type.parameters.isEmpty()) {
            Draft argument = entities.isEmpty() ? entity : dice.pick(entities);
            for (Draft each = type; each != null; each = each.above) {
                each.arguments.add(argument);
            }
            entity.parent += "<" + basics.objectType() + ", " + argument.name + ">";
        }
    }

    /** Makes a superclass one of a superclass, whose type parameters are its own. */
    private static void extend(Draft type, Draft above) {
        type.above = above;
        type.idType = above.idType;
        type.idColumns.addAll(above.idColumns);
        if (!above.parameters.isEmpty()) {
            type.parameters = above.parameters;
        }
        type.parent = "extends " + above.name + (above.parameters.isEmpty() ? "" : "<X, Y>");
    }

    private void fill(Draft type) {
        for (int i = dice.below(3); i > 0; i--) {
            basics.addTo(type);
        }
        if (!type.parameters.isEmpty()) {
            List<Mark> marks = dice.chance(40) ? List.of(basics.column("X")) : List.of();
            type.add(Draft.Leaf.VALUE, new Member(marks, "X", dice.name(), type.isProperty));
            if (dice.chance(50)) {
                type.add(new Member(List.of(Mark.of("ManyToOne")), "Y", dice.name(), type.isProperty));
            }
            if (dice.chance(30)) {
                type.add(
                        Draft.Leaf.OTHER,
                        new Member(
                                List.of(Mark.of("ElementCollection")),
                                dice.pick("Set", "List") + "<X>",
                                dice.name(),
                                type.isProperty));
            }
            if (dice.chance(30) && associations.joins(type.arguments)) {
                type.add(
                        Draft.Leaf.OTHER,
                        new Member(
                                List.of(Mark.of(dice.pick("OneToMany", "ManyToMany"))),
                                dice.pick("Set", "List") + "<Y>",
                                dice.name(),
                                type.isProperty));
            }
        }
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
        if (dice.chance(4)) {
            associations.any(entity);
        }
        if (entity.root == entity) {
            special(entity);
        }
        keys(entity);
    }

    private void special(Draft entity) {
        if (dice.chance(15)) {
            entity.add(new Member(
                    List.of(Mark.of("Version")),
                    dice.pick("int", "Integer", "Instant", "Long"),
                    dice.name(),
                    entity.isProperty));
        }
        if (dice.chance(8)) {
            for (int i = 1 + dice.below(2); i > 0; i--) {
                entity.add(new Member(
                        List.of(Mark.of("NaturalId")),
                        dice.pick(
                                "String",
                                "Integer",
                                "Color",
                                dice.pick(entities).name.isEmpty() ? "" : "UUID"),
                        dice.name(),
                        entity.isProperty));
            }
        }
        if (dice.chance(6)) {
            entity.add(new Member(List.of(Mark.of("TenantId")), "String", dice.name(), entity.isProperty));
        }
        if (dice.chance(6)) {
            entity.marks.add(
                    isNew
                            ? Mark.of(
                                    "SoftDelete",
                                    "strategy = SoftDeleteType." + dice.pick("ACTIVE", "DELETED", "TIMESTAMP"))
                            : Mark.of("SoftDelete"));
        }
        if (dice.chance(5)) {
            entity.marks.add(Mark.of("Check", "name = \"ck" + dice.name() + "\"", "constraints = \"2 < 3\""));
        }
    }

    /** Indexes and unique keys over columns of the table. */
    private void keys(Draft entity) {
        if (entity.columns.isEmpty() || !dice.chance(30)) {
            return;
        }
        List<String> columns =
                entity.columns.stream().distinct().limit(1 + dice.below(3)).toList();
        String value = dice.chance(50)
                ? "indexes = @Index(" + dice.pick("", "name = \"ix" + dice.name() + "\", ")
                        + dice.pick(
                                "unique = true, columnList = \"" + String.join(", ", columns),
                                "columnList = \"" + String.join(" desc, ", columns))
                        + "\")"
                : "uniqueConstraints = @UniqueConstraint(" + dice.pick("", "name = \"uq" + dice.name() + "\", ")
                        + "columnNames = {\"" + String.join("\", \"", columns) + "\"})";
        for (int i = 0; i < entity.marks.size(); i++) {
            if (entity.marks.get(i).name().equals("Table")) {
                entity.marks.set(i, entity.marks.get(i).with(value));
                return;
            }
        }
        if (entity.root == entity) {
            entity.marks.add(Mark.of("Table", value));
        }
    }
}
