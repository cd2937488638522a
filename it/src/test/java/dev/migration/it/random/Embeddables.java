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
                .filter(type -> !type.leaves.containsValue(Draft.Leaf.OTHER))
                .toList();
    }

    /** An attribute of {@code in}; whose columns have other names where the type has been used before. */
    void addTo(Draft in) {
        add(dice.pick(all), in);
    }

    private void add(Draft type, Draft in) {
        String name = dice.name();
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.of("Embedded"));
        boolean isRepeated = isRepeated(in, type);
        type.leaves.forEach((path, leaf) -> {
            if (isRepeated || dice.chance(15)) {
                override(path, leaf).ifPresent(marks::add);
            }
        });
        in.members.add(new Member(marks, type.name, name, in.isProperty));
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
                if (other.name.equals(member.type())) {
                    names.addAll(parts(other));
                }
            }
        }
        return names;
    }

    java.util.Optional<Mark> override(String path, Draft.Leaf leaf) {
        return switch (leaf) {
            case VALUE ->
                java.util.Optional.of(Mark.of(
                        "AttributeOverride",
                        "name = \"" + path + "\"",
                        "column = "
                                + basics.column(dice.pick("String", "int", "Instant"))
                                        .with("name = \"" + dice.label("o") + "\"")));
            case TO_ONE ->
                java.util.Optional.of(Mark.of(
                        "AssociationOverride",
                        "name = \"" + path + "\"",
                        "joinColumns = @JoinColumn(name = \"" + dice.label("oj") + "\")"));
            case OTHER ->
                dice.chance(60)
                        ? java.util.Optional.of(Mark.of(
                                "AssociationOverride",
                                "name = \"" + path + "\"",
                                "joinTable = @JoinTable(name = \"" + dice.label("ot") + "\")"))
                        : java.util.Optional.empty();
        };
    }

    /** Overrides of what an entity gets from a superclass. */
    void override(Draft entity, Map<String, Draft.Leaf> leaves) {
        leaves.forEach((path, leaf) -> {
            if (dice.chance(15)) {
                override(path, leaf).ifPresent(entity.marks::add);
            }
        });
    }
}
