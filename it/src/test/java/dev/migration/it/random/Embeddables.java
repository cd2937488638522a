package dev.migration.it.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Embeddables, and attributes that have one as their type. */
final class Embeddables {

    private final Dice dice;
    private final Basics basics;
    private final List<Draft> all = new ArrayList<>();

    /** Those that superclasses hold, whose columns may be in any table. */
    private final Set<String> inherited = new HashSet<>();

    Embeddables(Dice dice, Basics basics) {
        this.dice = dice;
        this.basics = basics;
    }

    List<Draft> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** A new one; a record now and then. */
    Draft make(String name, boolean isProperty) {
        Draft made = new Draft(name);
        made.marks.add(Mark.of("Embeddable"));
        made.isProperty = isProperty;
        if (!isProperty && dice.chance(25)) {
            // Hibernate fails at a record where access is by getters
            made.kind = "record";
            made.isProperty = false;
        } else if (dice.chance(10)) {
            made.isProperty = !isProperty;
            made.marks.add(Mark.of("Access", "AccessType." + (isProperty ? "FIELD" : "PROPERTY")));
        }
        for (int i = 1 + dice.below(3); i > 0; i--) {
            basics.addTo(made);
        }
        if (!made.isRecord() && dice.chance(12)) {
            made.parameters = "<X>";
            made.add(Draft.Leaf.VALUE, new Member(List.of(), "X", dice.name(), made.isProperty));
        }
        all.add(made);
        return made;
    }

    /** Puts one of the others that are filled already into {@code type} now and then. */
    void nest(Draft type) {
        List<Draft> filled = all.subList(0, all.indexOf(type));
        if (!filled.isEmpty() && dice.chance(35)) {
            add(dice.pick(filled), type);
        }
    }

    /** Those that hold no collection, also not further in. */
    List<Draft> flat() {
        return all.stream()
                .filter(type -> !type.leaves.containsValue(Draft.Leaf.OTHER) && type.parameters.isEmpty())
                .toList();
    }

    /** An attribute of {@code in}; whose columns have other names where the type has been used before. */
    void addTo(Draft in) {
        add(dice.pick(all), in);
    }

    private void add(Draft type, Draft in) {
        String name = dice.name();
        List<Mark> marks = new ArrayList<>();
        String used = type.name + (type.parameters.isEmpty() ? "" : "<" + basics.objectType() + ">");
        boolean isOfValues = type.leaves.values().stream().allMatch(leaf -> leaf == Draft.Leaf.VALUE);
        // of the same names, Hibernate forgets the columns beside the one that holds all
        if (in.marks.contains(Mark.of("Entity")) && isOfValues && dice.chance(8) && !isRepeated(in, type)) {
            marks.add(Mark.of("JdbcTypeCode", "SqlTypes.JSON"));
            in.members.add(new Member(marks, used, name, in.isProperty));
            return;
        }
        marks.add(Mark.of("Embedded"));
        boolean isRepeated = isRepeated(in, type);
        type.leaves.forEach((path, leaf) -> {
            if (isRepeated || dice.chance(15)) {
                marks.add(override(path, leaf));
            }
        });
        in.members.add(new Member(marks, used, name, in.isProperty));
        type.leaves.forEach((path, leaf) -> in.leaves.put(name + "." + path, leaf));
    }

    /** Whether its columns, or those of what it holds, are there already. */
    private boolean isRepeated(Draft in, Draft type) {
        boolean isRepeated = false;
        for (String name : parts(type)) {
            boolean isNew = in.root.used.add(name);
            isRepeated |= !isNew || inherited.contains(name);
            if (in.marks.contains(Mark.of("MappedSuperclass"))) {
                inherited.add(name);
            }
        }
        return isRepeated;
    }

    private List<String> parts(Draft type) {
        List<String> names = new ArrayList<>(List.of(type.name));
        for (Member member : type.members) {
            for (Draft other : all) {
                if (other.name.equals(member.type().replaceFirst("<.*", ""))) {
                    names.addAll(parts(other));
                }
            }
        }
        return names;
    }

    Mark override(String path, Draft.Leaf leaf) {
        return switch (leaf) {
            case VALUE ->
                Mark.of(
                        "AttributeOverride",
                        "name = \"" + path + "\"",
                        "column = "
                                + basics.column(dice.pick("String", "int", "Instant"))
                                        .with("name = \"" + dice.label("o") + "\""));
            case TO_ONE ->
                Mark.of(
                        "AssociationOverride",
                        "name = \"" + path + "\"",
                        "joinColumns = @JoinColumn(name = \"" + dice.label("oj") + "\")");
            case OTHER ->
                Mark.of(
                        "AssociationOverride",
                        "name = \"" + path + "\"",
                        "joinTable = @JoinTable(name = \"" + dice.label("ot") + "\")");
        };
    }

    /** Overrides of what an entity gets from a superclass. */
    void override(Draft entity, Map<String, Draft.Leaf> leaves) {
        leaves.forEach((path, leaf) -> {
            if (dice.chance(15)) {
                entity.marks.add(override(path, leaf));
            }
        });
    }
}
