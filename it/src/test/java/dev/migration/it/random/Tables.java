package dev.migration.it.random;

import java.util.List;

/** The tables of entities: their names, secondary ones, indexes and unique keys. */
final class Tables {

    private final Dice dice;

    Tables(Dice dice) {
        this.dice = dice;
    }

    void name(Draft entity) {
        if (dice.chance(35)) {
            entity.marks.add(Mark.of("Table", "name = \"" + dice.label("T") + "\""));
        }
        if (dice.chance(12) && !entity.root.strategy.equals("TABLE_PER_CLASS")) {
            String name = dice.label("second");
            Mark mark = Mark.of("SecondaryTable", "name = \"" + name + "\"");
            if (entity.root.idColumns.size() == 1 && dice.chance(40)) {
                mark = mark.with("pkJoinColumns = @PrimaryKeyJoinColumn(name = \"" + dice.label("sk") + "\")");
            }
            if (dice.chance(15)) {
                mark = mark.with("foreignKey = @ForeignKey(name = \"sf" + dice.name() + "\")");
            }
            entity.marks.add(mark);
            entity.secondaryTables.add(name);
        }
    }

    /** Indexes and unique keys over columns of the table. */
    void keys(Draft entity) {
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
