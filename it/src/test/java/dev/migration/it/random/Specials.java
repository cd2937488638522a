package dev.migration.it.random;

import java.util.ArrayList;
import java.util.List;

/** What only a root has: versions, natural ids, tenants, soft deletes, checks. */
final class Specials {

    private final Dice dice;
    private final boolean isNew;
    private final List<Draft> entities;

    Specials(Dice dice, boolean isNew, List<Draft> entities) {
        this.dice = dice;
        this.isNew = isNew;
        this.entities = entities;
    }

    void addTo(Draft entity) {
        if (dice.chance(15)) {
            String type = dice.pick("int", "Integer", "Instant", "Long");
            entity.add(new Member(List.of(Mark.of("Version")), type, dice.name(), entity.isProperty));
        }
        if (dice.chance(12)) {
            for (int i = 1 + dice.below(2); i > 0; i--) {
                naturalId(entity);
            }
        }
        if (dice.chance(6)) {
            entity.add(new Member(List.of(Mark.of("TenantId")), "String", dice.name(), entity.isProperty));
        }
        if (dice.chance(10)) {
            entity.marks.add(softDelete());
        }
        if (dice.chance(8)) {
            Mark mark = Mark.of("Check", "constraints = \"2 < 3\"");
            entity.marks.add(dice.chance(70) ? mark.with("name = \"ck" + dice.name() + "\"") : mark);
        }
    }

    private void naturalId(Draft entity) {
        List<Mark> marks = new ArrayList<>(
                List.of(dice.chance(30) ? Mark.of("NaturalId", "mutable = true") : Mark.of("NaturalId")));
        String type = dice.pick("String", "Integer", "Color", "UUID");
        if (dice.chance(30)) {
            Draft target = dice.pick(entities);
            type = target.name;
            marks.add(Mark.of(dice.pick("ManyToOne", "ManyToOne", "OneToOne")));
            if (target.root.idColumns.size() == 1 && dice.chance(30)) {
                marks.add(Mark.of("JoinColumn", "name = \"" + dice.label("nj") + "\""));
            }
        } else if (dice.chance(40)) {
            Mark column = Mark.of("Column", "name = \"" + dice.label("n") + "\"");
            if (dice.chance(30)) {
                column = column.with(dice.pick("nullable = false", "nullable = true", "unique = true"));
            }
            if (!entity.secondaryTables.isEmpty() && dice.chance(30)) {
                column = column.with("table = \"" + dice.pick(entity.secondaryTables) + "\"");
            }
            marks.add(column);
        }
        entity.add(new Member(marks, type, dice.name(), entity.isProperty));
    }

    private Mark softDelete() {
        Mark mark = Mark.of("SoftDelete");
        if (dice.chance(50)) {
            mark = mark.with("strategy = SoftDeleteType."
                    + dice.pick(isNew ? List.of("ACTIVE", "DELETED", "TIMESTAMP") : List.of("ACTIVE", "DELETED")));
        }
        if (dice.chance(35)) {
            mark = mark.with("columnName = \"" + dice.label("gone") + "\"");
        }
        boolean isTime = mark.values().stream().anyMatch(value -> value.endsWith("TIMESTAMP"));
        if (!isTime && dice.chance(25)) {
            mark = mark.with("converter = org.hibernate.type." + dice.pick("YesNo", "TrueFalse", "NumericBoolean")
                    + "Converter.class");
        }
        return mark;
    }
}
