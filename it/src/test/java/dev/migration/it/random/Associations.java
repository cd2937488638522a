package dev.migration.it.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Attributes that refer to entities, one or many, and the other sides of them. */
final class Associations {

    private final Dice dice;
    private final Collections collections;
    private final List<Draft> entities;

    /**
     * Roots that a join table without a name refers to. A second one might be the same table, in which no collection could put
     * a row: each leaves out what the others require.
     */
    private final Set<String> joined = new HashSet<>();

    Associations(Dice dice, Collections collections, List<Draft> entities) {
        this.dice = dice;
        this.collections = collections;
        this.entities = entities;
    }

    void addTo(Draft in, boolean isEntity) {
        int kind = dice.below(100);
        if (kind < 50) {
            toOne(in, isEntity);
        } else {
            toMany(in, isEntity, kind < 75);
        }
    }

    /** Whether nothing refers to those entities by a table without a name yet, which is then done. */
    boolean joins(List<Draft> targets) {
        return targets.stream().map(target -> target.root.name).distinct().allMatch(joined::add);
    }

    private void toOne(Draft in, boolean isEntity) {
        Draft target = dice.pick(entities);
        boolean isOneToOne = dice.chance(35);
        String name = dice.name();
        List<Mark> marks = new ArrayList<>();
        Mark association = Mark.of(isOneToOne ? "OneToOne" : "ManyToOne");
        marks.add(dice.chance(25) ? association.with("optional = false") : association);
        if (target.root.idColumns.size() == 1) {
            // with a table for each class, Hibernate makes some of these tables and some not
            if (!in.root.strategy.equals("TABLE_PER_CLASS") && dice.chance(12) && joined.add(target.root.name)) {
                marks.add(joinTable(in, isEntity));
            } else if (dice.chance(50)) {
                marks.add(joinColumn(in, target));
            }
        } else if (target.root.idColumns.size() > 1 && dice.chance(40)) {
            target.root.idColumns.forEach(column -> marks.add(Mark.of(
                    "JoinColumn", "name = \"" + dice.label("j") + "\"", "referencedColumnName = \"" + column + "\"")));
        }
        boolean isDirect = marks.stream().noneMatch(mark -> mark.name().equals("JoinTable"));
        if (dice.chance(8)) {
            marks.add(Mark.of("OnDelete", "action = OnDeleteAction." + dice.pick("CASCADE", "SET_NULL")));
        }
        if (dice.chance(4)) {
            marks.add(Mark.of("NotFound", "action = NotFoundAction.IGNORE"));
        }
        Member member = new Member(marks, target.name, name, in.isProperty);
        if (!isDirect) {
            in.add(Draft.Leaf.OTHER, member);
        } else if (target.root.idColumns.size() == 1) {
            in.add(Draft.Leaf.TO_ONE, member);
        } else {
            in.add(member);
        }
        if (isEntity && dice.chance(35)) {
            List<Mark> inverse = new ArrayList<>(
                    List.of(Mark.of(isOneToOne ? "OneToOne" : "OneToMany", "mappedBy = \"" + name + "\"")));
            // Hibernate 6.6 asks for a position in a table that is named, and in one without a name not
            String type = isOneToOne
                    ? in.name
                    : isDirect ? collections.inverse(in.name, inverse) : collections.unordered(in.name);
            target.add(new Member(inverse, type, dice.name(), target.isProperty));
        }
    }

    private Mark joinColumn(Draft in, Draft target) {
        Mark mark = Mark.of("JoinColumn");
        if (dice.chance(60)) {
            mark = mark.with("name = \"" + dice.label("j") + "\"");
        }
        if (dice.chance(25)) {
            mark = mark.with("nullable = false");
        }
        if (dice.chance(10)) {
            mark = mark.with("unique = true");
        }
        if (dice.chance(10)) {
            mark = mark.with("foreignKey = @ForeignKey("
                    + dice.pick("name = \"fk" + dice.name() + "\"", "ConstraintMode.NO_CONSTRAINT") + ")");
        }
        if (dice.chance(12) && !target.columns.isEmpty()) {
            mark = mark.with("referencedColumnName = \"" + dice.pick(target.columns) + "\"");
        }
        if (!in.secondaryTables.isEmpty() && dice.chance(30)) {
            mark = mark.with("table = \"" + dice.pick(in.secondaryTables) + "\"");
        }
        return mark;
    }

    private Mark joinTable(Draft in, boolean isEntity) {
        Mark mark = Mark.of("JoinTable");
        if (isEntity && dice.chance(50)) {
            mark = mark.with("name = \"" + dice.label("jt") + "\"");
        }
        if (in.root.idColumns.size() == 1 && dice.chance(25)) {
            mark = mark.with("joinColumns = @JoinColumn(name = \"" + dice.label("jc") + "\")");
        }
        return mark;
    }

    private void toMany(Draft in, boolean isEntity, boolean isOneToMany) {
        Draft target = dice.pick(entities);
        boolean isNamed = !joined.add(target.root.name) && dice.chance(90);
        if (isNamed && !isEntity) {
            return;
        }
        String name = dice.name();
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.of(isOneToMany ? "OneToMany" : "ManyToMany"));
        if (isOneToMany && in.root.idColumns.size() == 1 && dice.chance(40)) {
            marks.add(joinColumnOfMany());
        } else if (isNamed || dice.chance(35)) {
            Mark table = isNamed ? Mark.of("JoinTable", "name = \"" + table(in) + "\"") : joinTable(in, isEntity);
            if (target.root.idColumns.size() == 1 && dice.chance(30)) {
                table = table.with("inverseJoinColumns = @JoinColumn(name = \"" + dice.label("ic") + "\""
                        + dice.pick("", ", nullable = false", ", unique = true") + ")");
            }
            marks.add(table);
        }
        boolean hasColumn = marks.size() > 1 && marks.get(1).name().equals("JoinColumn");
        if ((hasColumn || !isOneToMany) && dice.chance(6)) {
            marks.add(Mark.of("OnDelete", "action = OnDeleteAction.CASCADE"));
        }
        String type = collections.of(in, target.name, true, marks);
        in.add(Draft.Leaf.OTHER, new Member(marks, type, name, in.isProperty));
        if (!isOneToMany && isEntity && dice.chance(35)) {
            List<Mark> inverse = new ArrayList<>(List.of(Mark.of("ManyToMany", "mappedBy = \"" + name + "\"")));
            String inverseType = collections.inverse(in.name, inverse);
            target.add(new Member(inverse, inverseType, dice.name(), target.isProperty));
        }
    }

    /** A name of its own, or now and then one that other collections of the entities have. */
    private String table(Draft in) {
        return dice.chance(10) ? "shared" + in.root.name : dice.label("jn");
    }

    private Mark joinColumnOfMany() {
        Mark mark = Mark.of("JoinColumn");
        if (dice.chance(70)) {
            mark = mark.with("name = \"" + dice.label("m") + "\"");
        }
        if (dice.chance(25)) {
            mark = mark.with("nullable = false");
        }
        return mark;
    }
}
