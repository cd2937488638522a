package dev.migration.write;

import com.palantir.javapoet.ClassName;
import dev.migration.ColumnTypes;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Constraint;
import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.Match;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** A constraint in the words of a revision, inside {@code createTable} or as a call of its own. */
final class ConstraintWords {

    private ConstraintWords() {}

    /** {@code primaryKey("pk_users", "id")}. */
    static Code.Call inTable(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return Code.call("primaryKey", names(List.of(key.name()), key.columns()));
        } else if (constraint instanceof UniqueConstraint unique && isPlain(unique)) {
            return Code.call("unique", names(List.of(unique.name()), unique.columns()));
        } else if (constraint instanceof UniqueConstraint unique) {
            return Code.call("add", whole(unique));
        } else if (constraint instanceof CheckConstraint check) {
            return Code.call("check", Code.string(check.name()), Code.string(check.expression()));
        } else if (constraint instanceof ForeignKey key) {
            return Code.call("foreignKey", Code.string(key.name()), columns(key), reference(key));
        }
        throw new IllegalStateException("There is no word for " + constraint + ".");
    }

    /** {@code op.addPrimaryKey("pk_users", "users", "id")}. */
    static Code.Call operation(String receiver, ObjectName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return Code.call(receiver + ".addPrimaryKey", names(List.of(key.name(), table), key.columns()));
        } else if (constraint instanceof UniqueConstraint unique && isPlain(unique)) {
            return Code.call(receiver + ".addUnique", names(List.of(unique.name(), table), unique.columns()));
        } else if (constraint instanceof UniqueConstraint unique) {
            return Code.call(receiver + ".addConstraint", Code.string(table), whole(unique));
        } else if (constraint instanceof CheckConstraint check) {
            return Code.call(
                    receiver + ".addCheck",
                    Code.string(check.name()),
                    Code.string(table),
                    Code.string(check.expression()));
        } else if (constraint instanceof ForeignKey key) {
            return Code.call(
                    receiver + ".addForeignKey",
                    Code.string(key.name()),
                    Code.string(table),
                    columns(key),
                    reference(key));
        }
        throw new IllegalStateException("There is no word for " + constraint + ".");
    }

    private static boolean isPlain(UniqueConstraint unique) {
        return unique.equals(new UniqueConstraint(unique.name(), unique.columns()));
    }

    private static Code whole(UniqueConstraint unique) {
        List<Code> columns =
                unique.columns().stream().map(IndexWords::identifier).toList();
        return Code.callNew(
                UniqueConstraint.class,
                IndexWords.identifier(unique.name()),
                Code.listOf(columns),
                Code.raw(unique.nullsNotDistinct()),
                constant(unique.deferrability()));
    }

    private static Code columns(ForeignKey key) {
        List<Identifier> columns = key.columns();
        return columns.size() == 1 ? Code.string(columns.get(0)) : Code.listOf(Code.strings(columns));
    }

    private static Code reference(ForeignKey key) {
        Code.Call target =
                Code.callStatic(ColumnTypes.class, "references", names(List.of(key.target()), key.targetColumns()));
        List<Code.Call> calls = new ArrayList<>();
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            calls.add(Code.call("onDelete", constant(key.onDelete())));
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            calls.add(Code.call("onUpdate", constant(key.onUpdate())));
        }
        if (key.deferrability() != Deferrability.NOT_DEFERRABLE) {
            calls.add(Code.call("deferrable", constant(key.deferrability())));
        }
        if (key.match() == Match.FULL) {
            calls.add(Code.call("matchFull"));
        }
        return calls.isEmpty() ? target : new Code.Chain(target, calls);
    }

    private static Code constant(Enum<?> constant) {
        return new Code.Static(ClassName.get(constant.getDeclaringClass()), constant.name());
    }

    private static List<Code> names(List<?> first, List<?> then) {
        List<Code> names = new ArrayList<>(Code.strings(first));
        names.addAll(Code.strings(then));
        return names;
    }
}
