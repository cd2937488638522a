package dev.migration.diff;

import dev.migration.introspect.Dependent;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.DropSequence;
import dev.migration.operation.Operation;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What rests on columns, sequences and enumerations that go. The database is asked when the first one does. */
final class Dependents {

    private final DatabaseWords words;
    private final Rewording rewording;
    private @Nullable List<Dependent> all;

    Dependents(DatabaseWords words, Rewording rewording) {
        this.words = words;
        this.rewording = rewording;
    }

    /**
     * What stays, one sentence part each.
     *
     * @param column null for a sequence or enumeration
     * @param seenTo whether something is dropped or changed before
     */
    List<String> of(ObjectName on, @Nullable Identifier column, Predicate<Dependent> seenTo) {
        List<Dependent> known = all;
        if (known == null) {
            known = words.dependents().stream().map(rewording::of).toList();
            all = known;
        }
        return List.copyOf(new TreeSet<>(known.stream()
                .filter(dependent -> dependent.on().equals(on) && Objects.equals(dependent.column(), column))
                .filter(dependent -> !seenTo.test(dependent))
                .map(Dependent::described)
                .toList()));
    }

    /** What the author of a revision should know of what goes in it. */
    List<String> remarks(List<Operation> upgrade, Schema before) {
        List<String> remarks = new ArrayList<>();
        for (Operation operation : upgrade) {
            if (operation instanceof DropColumn drop) {
                remark(drop.table(), drop.column(), "Column " + drop.table() + "." + drop.column(), before, remarks);
            } else if (operation instanceof DropSequence drop) {
                remark(drop.sequence(), null, "Sequence " + drop.sequence(), before, remarks);
            } else if (operation instanceof DropEnumType drop) {
                remark(drop.type(), null, "Enumeration " + drop.type(), before, remarks);
            }
        }
        return remarks;
    }

    private void remark(ObjectName on, @Nullable Identifier column, String what, Schema before, List<String> remarks) {
        List<String> staying = of(on, column, dependent -> isPartOf(before, dependent));
        if (!staying.isEmpty()) {
            remarks.add(what + " goes, and what stays rests on it: " + String.join(", ", staying)
                    + ". Drop that before it in the revision, and make it again behind it in the downgrade, with"
                    + " op.sql(..).");
        }
    }

    /** What is compared is changed or dropped where it must be. */
    static boolean isPartOf(Schema schema, Dependent dependent) {
        ObjectName by = dependent.by();
        Identifier column = dependent.byColumn();
        if (by == null) {
            return false;
        }
        CompositeType type = schema.compositeTypes().get(by);
        if (type != null) {
            return column == null || type.attribute(column).isPresent();
        }
        return schema.table(by)
                .filter(table -> column == null || table.columns().containsKey(column))
                .isPresent();
    }
}
