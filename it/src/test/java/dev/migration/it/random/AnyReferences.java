package dev.migration.it.random;

import java.util.ArrayList;
import java.util.List;

/** Attributes that refer to entities of any class, one or many. */
final class AnyReferences {

    private final Dice dice;
    private final List<Draft> entities;

    AnyReferences(Dice dice, List<Draft> entities) {
        this.dice = dice;
        this.entities = entities;
    }

    void addTo(Draft in) {
        if (dice.chance(60)) {
            one(in);
        } else {
            many(in);
        }
    }

    private void one(Draft in) {
        List<Mark> marks =
                new ArrayList<>(List.of(dice.chance(25) ? Mark.of("Any", "optional = false") : Mark.of("Any")));
        marks.addAll(target());
        marks.add(Mark.of("JoinColumn", "name = \"" + dice.label("a") + "\""));
        in.add(new Member(marks, "Object", dice.name(), in.isProperty));
    }

    private void many(Draft in) {
        List<Mark> marks = new ArrayList<>(List.of(Mark.of("ManyToAny")));
        marks.addAll(target());
        Mark table = Mark.of(
                "JoinTable",
                "name = \"" + dice.label("ma") + "\"",
                "inverseJoinColumns = @JoinColumn(name = \"" + dice.label("a") + "\")");
        if (in.root.idColumns.size() == 1 && dice.chance(40)) {
            table = table.with("joinColumns = @JoinColumn(name = \"" + dice.label("ao") + "\")");
        }
        marks.add(table);
        String type = dice.pick("List", "Set", "Collection");
        if (type.equals("List") && dice.chance(30)) {
            marks.add(Mark.of("OrderColumn"));
        }
        in.add(new Member(marks, type + "<Object>", dice.name(), in.isProperty));
    }

    /** What the class and the key of the target are. */
    private List<Mark> target() {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.of("AnyKeyJavaClass", dice.pick("Long.class", "String.class", "Integer.class", "UUID.class")));
        Mark column = Mark.of("Column", "name = \"" + dice.label("a") + "\"");
        marks.add(dice.chance(20) ? column.with("length = 20") : column);
        boolean isNumber = dice.chance(25);
        if (isNumber || dice.chance(30)) {
            marks.add(Mark.of("AnyDiscriminator", "DiscriminatorType." + (isNumber ? "INTEGER" : "STRING")));
        }
        if (isNumber || dice.chance(30)) {
            marks.add(Mark.of(
                    "AnyDiscriminatorValue",
                    "discriminator = \"" + (isNumber ? "1" : "one") + "\"",
                    "entity = " + dice.pick(entities).name + ".class"));
        }
        return marks;
    }
}
