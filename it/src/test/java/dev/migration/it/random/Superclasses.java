package dev.migration.it.random;

import java.util.ArrayList;
import java.util.List;

/** Mapped superclasses, with type parameters and without. */
final class Superclasses {

    private final Dice dice;
    private final Basics basics;
    private final Ids ids;
    private final Associations associations;
    private final List<Draft> entities;
    private final boolean isProperty;
    private final List<Draft> all = new ArrayList<>();

    Superclasses(
            Dice dice, Basics basics, Ids ids, Associations associations, List<Draft> entities, boolean isProperty) {
        this.dice = dice;
        this.basics = basics;
        this.ids = ids;
        this.associations = associations;
        this.entities = entities;
        this.isProperty = isProperty;
    }

    List<Draft> all() {
        return all;
    }

    /** One that is there already, or a new one; it may have a type parameter, or the id. */
    void put(Draft entity, String grandparent) {
        boolean isRoot = entity.root == entity;
        List<Draft> known =
                all.stream().filter(other -> other.parent.equals(grandparent)).toList();
        Draft type;
        if (!known.isEmpty() && dice.chance(60)) {
            type = dice.pick(known);
        } else {
            type = new Draft("Base" + all.size());
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
            all.add(type);
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

    /** Attributes, but for embeddables and associations. */
    void fill(Draft type) {
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
    }
}
