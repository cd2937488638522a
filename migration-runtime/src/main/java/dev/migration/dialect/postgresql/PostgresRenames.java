package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.operation.RenameAttribute;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameConstraint;
import dev.migration.operation.RenameEnumValue;
import dev.migration.operation.RenameIndex;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements of what gets another name, none where the two are the same to PostgreSQL. */
final class PostgresRenames {

    private PostgresRenames() {}

    /** @param checks that are named by themselves, as {@link EnumCheckRename} wants them */
    static List<Step> of(RenameTable op, Set<String> checks) {
        List<Step> steps = relation("table", op.from(), op.to());
        steps.add(EnumCheckRename.ofTable(op, checks).step());
        return steps;
    }

    static List<Step> of(RenameSequence op) {
        return relation("sequence", op.from(), op.to());
    }

    /**
     * @param heir whether the table inherits from another, so that the column may have its new name already
     * @param checks that are named by themselves, as {@link EnumCheckRename} wants them
     */
    static List<Step> of(RenameColumn op, boolean heir, Set<String> checks) {
        List<Step> rename = part("alter table " + name(op.table()) + " rename column ", op.from(), op.to());
        if (rename.isEmpty()) {
            return rename;
        }
        return List.of(
                heir ? HeirColumn.rename(op, rename) : rename.get(0),
                EnumCheckRename.ofColumn(op, checks).step());
    }

    static List<Step> of(RenameConstraint op) {
        return part("alter table " + name(op.table()) + " rename constraint ", op.from(), op.to());
    }

    static List<Step> of(RenameAttribute op) {
        return part("alter type " + name(op.type()) + " rename attribute ", op.from(), op.to());
    }

    /** An index lies in the schema of its table. */
    static List<Step> of(RenameIndex op) {
        return isSame(op.from(), op.to())
                ? List.of()
                : List.of(rename("index", op.table().withName(op.from()), op.to()));
    }

    static List<Step> of(RenameEnumValue op) {
        return List.of(new Step.Sql("alter type " + name(op.type()) + " rename value " + PostgresNames.text(op.from())
                + " to " + PostgresNames.text(op.to())));
    }

    private static List<Step> relation(String kind, ObjectName from, ObjectName to) {
        List<Step> steps = new ArrayList<>();
        ObjectName moved = new ObjectName(to.schema(), from.name());
        if (!Objects.equals(to.schema(), from.schema())) {
            steps.add(move(kind, from, to.schema()));
        }
        if (!name(to).equals(name(moved))) {
            steps.add(rename(kind, moved, to.name()));
        }
        return steps;
    }

    private static Step rename(String kind, ObjectName from, Identifier to) {
        return new Step.Sql("alter " + kind + " " + name(from) + " rename to " + PostgresNames.sql(to));
    }

    /** @param schema null for that of the connection, which is known when the step is reached */
    private static Step move(String kind, ObjectName from, @Nullable Identifier schema) {
        String move = "alter " + kind + " " + name(from) + " set schema ";
        return schema == null
                ? new Step.Later(
                        move + "current",
                        connection -> List.of(
                                new Step.Sql(move + PostgresNames.sql(Identifier.quoted(connection.getSchema())))))
                : new Step.Sql(move + PostgresNames.sql(schema));
    }

    private static List<Step> part(String rename, Identifier from, Identifier to) {
        return isSame(from, to)
                ? List.of()
                : List.of(new Step.Sql(rename + PostgresNames.sql(from) + " to " + PostgresNames.sql(to)));
    }

    private static boolean isSame(Identifier from, Identifier to) {
        return PostgresNames.sql(from).equals(PostgresNames.sql(to));
    }

    private static String name(ObjectName name) {
        return PostgresNames.sql(name);
    }
}
