package dev.migration.it.random;

import java.util.ArrayList;
import java.util.List;

/** Ids of root entities. */
final class Ids {

    private final Dice dice;
    private final Basics basics;

    /** Id classes and embeddable ids. */
    private final List<Type> classes = new ArrayList<>();

    Ids(Dice dice, Basics basics) {
        this.dice = dice;
        this.basics = basics;
    }

    List<Type> classes() {
        return classes;
    }

    /** @param earlier entities whose id this one's may be derived from */
    void addTo(Draft entity, List<Draft> earlier) {
        int kind = dice.below(100);
        if (kind < 45) {
            generated(entity);
        } else if (kind < 60) {
            assigned(entity);
        } else if (kind < 70) {
            embedded(entity, earlier);
        } else if (kind < 82) {
            idClass(entity, earlier);
        } else if (!earlier.isEmpty()) {
            derived(entity, dice.pick(earlier));
        } else {
            generated(entity);
        }
    }

    void generated(Draft entity) {
        String type = dice.pick("Long", "Long", "long", "Integer", "UUID", "short", "String");
        String name = dice.pick("id", dice.name());
        List<Mark> marks = new ArrayList<>(List.of(Mark.of("Id")));
        marks.addAll(generator(entity, type));
        id(entity, marks, type, name);
    }

    private List<Mark> generator(Draft entity, String type) {
        if (type.equals("UUID") || type.equals("String")) {
            return List.of(Mark.of("GeneratedValue", "strategy = GenerationType.UUID"));
        }
        String generator = dice.name();
        return switch (dice.below(entity.root.strategy.equals("TABLE_PER_CLASS") ? 5 : 6)) {
            case 0 -> List.of(Mark.of("GeneratedValue"));
            case 1 -> List.of(Mark.of("GeneratedValue", "strategy = GenerationType.SEQUENCE"));
            case 2 -> List.of(Mark.of("GeneratedValue", "generator = \"" + generator + "\""));
            case 3 ->
                List.of(
                        Mark.of(
                                "GeneratedValue",
                                "generator = \"" + generator + "\"",
                                "strategy = GenerationType.SEQUENCE"),
                        Mark.of(
                                "SequenceGenerator",
                                "name = \"" + generator + "\"",
                                dice.pick(
                                        "allocationSize = 1",
                                        "sequenceName = \"Seq" + generator + "\"",
                                        "initialValue = 7")));
            case 4 ->
                List.of(
                        Mark.of(
                                "GeneratedValue",
                                "generator = \"" + generator + "\"",
                                "strategy = GenerationType.TABLE"),
                        Mark.of(
                                "TableGenerator",
                                "name = \"" + generator + "\"",
                                dice.pick(
                                        "allocationSize = 1",
                                        "table = \"Tab" + generator + "\"",
                                        "pkColumnName = \"whoIs\"")));
            default -> List.of(Mark.of("GeneratedValue", "strategy = GenerationType.IDENTITY"));
        };
    }

    private void assigned(Draft entity) {
        id(entity, new ArrayList<>(List.of(Mark.of("Id"))), basics.keyType(), dice.pick("id", dice.name()));
    }

    private void id(Draft entity, List<Mark> marks, String type, String name) {
        String column = name;
        if (dice.chance(30)) {
            column = dice.label("k");
            marks.add(Mark.of("Column", "name = \"" + column + "\""));
            if (type.equals("String")) {
                marks.set(marks.size() - 1, marks.get(marks.size() - 1).with("length = 40"));
            }
        }
        entity.members.add(0, new Member(marks, type, name, entity.isProperty));
        entity.idType = type;
        entity.idColumns.add(column);
    }

    private void embedded(Draft entity, List<Draft> earlier) {
        Draft type = key(entity.name + "Key", entity.isProperty);
        type.marks.add(Mark.of("Embeddable"));
        String name = dice.pick("id", dice.name());
        entity.members.add(0, new Member(List.of(Mark.of("EmbeddedId")), type.name, name, entity.isProperty));
        entity.idType = type.name;
        if (!earlier.isEmpty() && dice.chance(40)) {
            Draft target = dice.pick(earlier);
            String part = dice.name();
            type.members.add(new Member(List.of(), target.idType, part, type.isProperty));
            entity.members.add(
                    1,
                    new Member(
                            List.of(Mark.of("MapsId", "\"" + part + "\""), Mark.of(dice.pick("ManyToOne", "OneToOne"))),
                            target.name,
                            dice.name(),
                            entity.isProperty));
        } else {
            type.members.forEach(member -> entity.idColumns.add(column(member)));
        }
        classes.add(type.type());
    }

    private static String column(Member member) {
        return member.marks().stream()
                .filter(mark -> mark.name().equals("Column"))
                .flatMap(mark -> mark.values().stream())
                .filter(value -> value.startsWith("name = "))
                .map(value -> value.substring(8, value.length() - 1))
                .findFirst()
                .orElse(member.name());
    }

    /** Two or three values. */
    private Draft key(String name, boolean isProperty) {
        Draft type = new Draft(name);
        type.parent = "implements java.io.Serializable";
        type.isProperty = isProperty;
        if (!isProperty && dice.chance(35)) {
            type.kind = "record";
            type.isProperty = false;
        }
        for (int i = 2 + dice.below(2); i > 0; i--) {
            String part = dice.name();
            List<Mark> marks =
                    dice.chance(35) ? List.of(Mark.of("Column", "name = \"" + dice.label("k") + "\"")) : List.of();
            type.members.add(new Member(marks, basics.keyType(), part, type.isProperty));
        }
        return type;
    }

    private void idClass(Draft entity, List<Draft> earlier) {
        Draft type = key(entity.name + "Key", entity.isProperty);
        List<Member> parts = new ArrayList<>(type.members);
        type.members.clear();
        entity.marks.add(Mark.of("IdClass", type.name + ".class"));
        entity.idType = type.name;
        boolean isDerived = !earlier.isEmpty() && dice.chance(50);
        for (Member part : parts) {
            if (isDerived && part.equals(parts.get(0))) {
                Draft target = dice.pick(earlier);
                entity.members.add(
                        0,
                        new Member(
                                List.of(Mark.of("Id"), Mark.of(dice.pick("ManyToOne", "OneToOne"))),
                                target.name,
                                part.name(),
                                entity.isProperty));
                type.members.add(new Member(List.of(), target.idType, part.name(), type.isProperty));
            } else {
                List<Mark> marks = new ArrayList<>(List.of(Mark.of("Id")));
                marks.addAll(part.marks());
                entity.members.add(0, new Member(marks, part.type(), part.name(), entity.isProperty));
                type.members.add(new Member(List.of(), part.type(), part.name(), type.isProperty));
                entity.idColumns.add(column(part));
            }
        }
        if (isDerived) {
            entity.idColumns.clear();
        }
        classes.add(type.type());
    }

    /** The whole id is that of another entity. */
    private void derived(Draft entity, Draft target) {
        entity.idType = target.idType;
        List<Mark> marks = new ArrayList<>();
        if (dice.chance(30)) {
            marks.add(Mark.of("Id"));
            marks.add(Mark.of("OneToOne"));
            if (target.idColumns.size() == 1 && dice.chance(40)) {
                marks.add(Mark.of("JoinColumn", "name = \"" + dice.label("d") + "\""));
            }
            entity.members.add(0, new Member(marks, target.name, dice.name(), entity.isProperty));
            return;
        }
        boolean isEmbedded = target.idType.endsWith("Key");
        entity.members.add(
                0,
                new Member(List.of(Mark.of(isEmbedded ? "EmbeddedId" : "Id")), target.idType, "id", entity.isProperty));
        marks.add(Mark.of("MapsId"));
        marks.add(Mark.of("OneToOne"));
        if (target.idColumns.size() == 1 && dice.chance(40)) {
            marks.add(Mark.of(
                    dice.pick("JoinColumn", "JoinColumn", "PrimaryKeyJoinColumn"),
                    "name = \"" + dice.label("d") + "\""));
        }
        entity.members.add(1, new Member(marks, target.name, dice.name(), entity.isProperty));
    }
}
