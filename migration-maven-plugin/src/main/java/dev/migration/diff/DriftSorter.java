package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterCompositeType;
import dev.migration.operation.AlterEnumType;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.CreateCompositeType;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropCompositeType;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameEnumValue;
import dev.migration.operation.SetTableComment;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says of the operations that would mend a database what it lacks, has too much, or has in another way. Used once. */
final class DriftSorter {

    private final Schema live;
    private final Dialect dialect;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<String> extra = new LinkedHashSet<>();
    private final Set<String> different = new LinkedHashSet<>();

    DriftSorter(Schema live, Dialect dialect) {
        this.live = live;
        this.dialect = dialect;
    }

    void sort(List<Operation> mending) {
        mending.forEach(this::gone);
        mending.forEach(this::made);
        mending.forEach(this::changed);
    }

    private void gone(Operation operation) {
        if (operation instanceof DropTable drop) {
            extra.add("table " + drop.table());
        } else if (operation instanceof DropColumn drop) {
            extra.add(column(drop.table(), drop.column()));
        } else if (operation instanceof DropConstraint drop) {
            extra.add(constraint(drop.table(), drop.constraint()));
        } else if (operation instanceof DropIndex drop) {
            extra.add(index(drop.table(), drop.index()));
        } else if (operation instanceof DropSequence drop) {
            extra.add("sequence " + drop.sequence());
        } else if (operation instanceof DropEnumType drop) {
            extra.add("enumeration " + drop.type());
        } else if (operation instanceof DropCompositeType drop) {
            extra.add("composite type " + drop.type());
        }
    }

    private void made(Operation operation) {
        if (operation instanceof CreateTable create) {
            missing.add("table " + create.table().name());
        } else if (operation instanceof AddColumn add) {
            missing.add(column(add.table(), add.column().name()));
        } else if (operation instanceof AddConstraint add) {
            constraint(add);
        } else if (operation instanceof CreateIndex create) {
            missingOrDifferent(index(create.table(), create.index().name()));
        } else if (operation instanceof CreateSequence create && isKept(create)) {
            missing.add("sequence " + create.sequence().name());
        } else if (operation instanceof CreateEnumType create && dialect.hasEnumTypes()) {
            missing.add("enumeration " + create.type().name());
        } else if (operation instanceof CreateCompositeType create) {
            missing.add("composite type " + create.type().name());
        } else if (operation instanceof CreateSchema create) {
            missing.add("schema " + create.schema());
        }
    }

    private boolean isKept(CreateSequence create) {
        return !create.sequence().isNative() || dialect.isNativeSequence();
    }

    private void constraint(AddConstraint add) {
        String name = constraint(add.table(), add.constraint().name());
        boolean onlyOutOfTheWay = live.table(add.table())
                .filter(table -> add.constraint()
                        .equals(table.constraints().get(add.constraint().name())))
                .isPresent();
        if (onlyOutOfTheWay) {
            extra.remove(name);
        } else {
            missingOrDifferent(name);
        }
    }

    private void missingOrDifferent(String name) {
        (extra.remove(name) ? different : missing).add(name);
    }

    private void changed(Operation operation) {
        if (operation instanceof AlterColumn alter) {
            String name = column(alter.table(), alter.after().name());
            if (!missing.contains(name)) {
                different.add(name + types(alter));
            }
        } else if (operation instanceof AlterSequence alter) {
            different.add("sequence " + alter.after().name());
        } else if (operation instanceof AlterCompositeType alter) {
            different.add("composite type " + alter.after().name());
        } else if (operation instanceof AlterEnumType alter) {
            different.add("enumeration " + alter.after().name());
        } else if (operation instanceof AddEnumValue add) {
            different.add("enumeration " + add.type());
        } else if (operation instanceof RenameEnumValue rename) {
            different.add("enumeration " + rename.type());
        } else if (operation instanceof SetTableComment comment) {
            different.add("comment of table " + comment.table());
        }
    }

    private String types(AlterColumn alter) {
        String there = dialect.typeName(alter.before().type()) + (alter.before().nullable() ? "" : " not null");
        String said = dialect.typeName(alter.after().type()) + (alter.after().nullable() ? "" : " not null");
        return there.equals(said) ? "" : " is " + there + ", the revisions say " + said;
    }

    private static String column(ObjectName table, Identifier column) {
        return "column " + table + "." + column;
    }

    private static String constraint(ObjectName table, Identifier constraint) {
        return "constraint " + constraint + " of table " + table;
    }

    private static String index(ObjectName table, Identifier index) {
        return "index " + index + " of table " + table;
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    List<String> extra() {
        return List.copyOf(extra);
    }

    List<String> different() {
        return List.copyOf(different);
    }
}
