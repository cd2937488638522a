package dev.migration.diff;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterCompositeType;
import dev.migration.operation.AlterEnumType;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.Backfill;
import dev.migration.operation.CreateCompositeType;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropCompositeType;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropEnumType;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameAttribute;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameConstraint;
import dev.migration.operation.RenameIndex;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.operation.SetTableComment;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Constraint;
import dev.migration.schema.EnumType;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets a revision declare what it touches and no revision made, so that the replayed revisions know what it speaks of.
 * Used once.
 */
final class Declarations {

    private Schema there;
    private Schema said;
    private final List<Operation> missing = new ArrayList<>();

    private Declarations(Schema there, Schema said) {
        this.there = there;
        this.said = said;
    }

    /** {@code operations} with a declaration before each that the revisions could not follow. */
    static List<Operation> before(List<Operation> operations, CurrentSchema current) {
        Declarations declarations = new Declarations(current.schema(), current.replayed());
        List<Operation> all = new ArrayList<>();
        operations.forEach(operation -> declarations.add(operation, all));
        return all;
    }

    private void add(Operation operation, List<Operation> all) {
        touch(operation);
        if (!missing.isEmpty()) {
            all.add(ExecuteSql.declaring(missing));
            missing.clear();
        }
        all.add(operation);
        there = operation.apply(there);
        follow(operation);
    }

    private void follow(Operation operation) {
        try {
            said = operation.apply(said);
        } catch (SchemaException e) {
            // the two differ in something that nobody declares here; whoever replays the revisions is told of it
            return;
        }
    }

    private void touch(Operation operation) {
        ObjectName table = table(operation);
        if (table != null && there.table(table).isPresent()) {
            table(table);
            part(operation, table);
        }
        sequence(operation);
        enumType(operation);
        compositeType(operation);
        made(operation);
    }

    /** What a revision made and somebody dropped by hand is made again. */
    private void made(Operation operation) {
        if (operation instanceof CreateTable create
                && said.table(create.table().name()).isPresent()) {
            declare(new DropTable(create.table().name()));
        } else if (operation instanceof CreateSequence create
                && said.sequences().containsKey(create.sequence().name())) {
            declare(new DropSequence(create.sequence().name()));
        } else if (operation instanceof CreateEnumType create
                && said.enumTypes().containsKey(create.type().name())) {
            declare(new DropEnumType(create.type().name()));
        } else if (operation instanceof CreateCompositeType create
                && said.compositeTypes().containsKey(create.type().name())) {
            declare(new DropCompositeType(create.type().name()));
        }
    }

    private void noColumn(ObjectName table, Identifier column) {
        if (said.requireTable(table).column(column).isPresent()) {
            declare(new DropColumn(table, column));
        }
    }

    private void noConstraint(ObjectName table, Identifier constraint) {
        if (said.requireTable(table).constraints().containsKey(constraint)) {
            declare(new DropConstraint(table, constraint));
        }
    }

    private void noIndex(ObjectName table, Identifier index) {
        if (said.requireTable(table).indexes().containsKey(index)) {
            declare(new DropIndex(table, index));
        }
    }

    private static @Nullable ObjectName table(Operation operation) {
        if (operation instanceof DropTable drop) {
            return drop.table();
        } else if (operation instanceof RenameTable rename) {
            return rename.from();
        } else if (operation instanceof SetTableComment comment) {
            return comment.table();
        } else if (operation instanceof AddColumn add) {
            return add.table();
        } else if (operation instanceof AlterColumn alter) {
            return alter.table();
        } else if (operation instanceof RenameColumn rename) {
            return rename.table();
        } else if (operation instanceof DropColumn drop) {
            return drop.table();
        } else if (operation instanceof Backfill fill) {
            return fill.table();
        }
        return tableOfRule(operation);
    }

    private static @Nullable ObjectName tableOfRule(Operation operation) {
        if (operation instanceof AddConstraint add) {
            return add.table();
        } else if (operation instanceof RenameConstraint rename) {
            return rename.table();
        } else if (operation instanceof DropConstraint drop) {
            return drop.table();
        } else if (operation instanceof CreateIndex create) {
            return create.table();
        } else if (operation instanceof RenameIndex rename) {
            return rename.table();
        }
        return operation instanceof DropIndex drop ? drop.table() : null;
    }

    private void part(Operation operation, ObjectName table) {
        if (operation instanceof AddColumn add) {
            noColumn(table, add.column().name());
        } else if (operation instanceof AlterColumn alter) {
            column(table, alter.before().name());
        } else if (operation instanceof RenameColumn rename) {
            column(table, rename.from());
        } else if (operation instanceof DropColumn drop) {
            column(table, drop.column());
        } else if (operation instanceof AddConstraint add) {
            add.constraint().columns().forEach(column -> column(table, column));
            noConstraint(table, add.constraint().name());
        } else if (operation instanceof RenameConstraint rename) {
            constraint(table, rename.from());
        } else if (operation instanceof DropConstraint drop) {
            constraint(table, drop.constraint());
        } else if (operation instanceof CreateIndex create) {
            columns(table, create.index());
            noIndex(table, create.index().name());
        } else if (operation instanceof RenameIndex rename) {
            index(table, rename.from());
        } else if (operation instanceof DropIndex drop) {
            index(table, drop.index());
        }
    }

    private void table(ObjectName name) {
        if (said.table(name).isEmpty() && there.table(name).isPresent()) {
            Table table = there.requireTable(name);
            declare(new CreateTable(table.withIndexes(List.of())));
            table.indexes().values().forEach(index -> declare(new CreateIndex(name, index)));
        }
    }

    private void column(ObjectName table, Identifier column) {
        if (said.requireTable(table).column(column).isEmpty()) {
            there.requireTable(table).column(column).ifPresent(found -> declare(new AddColumn(table, found)));
        }
    }

    private void constraint(ObjectName table, Identifier name) {
        Constraint found = there.requireTable(table).constraints().get(name);
        if (found != null && !said.requireTable(table).constraints().containsKey(name)) {
            found.columns().forEach(column -> column(table, column));
            declare(new AddConstraint(table, found));
        }
    }

    private void index(ObjectName table, Identifier name) {
        Index found = there.requireTable(table).indexes().get(name);
        if (found != null && !said.requireTable(table).indexes().containsKey(name)) {
            columns(table, found);
            declare(new CreateIndex(table, found));
        }
    }

    private void columns(ObjectName table, Index index) {
        index.keys().stream()
                .map(IndexKey::column)
                .filter(column -> column != null)
                .forEach(column -> column(table, column));
    }

    private void sequence(Operation operation) {
        ObjectName name =
                operation instanceof AlterSequence alter ? alter.before().name() : null;
        name = operation instanceof RenameSequence rename ? rename.from() : name;
        name = operation instanceof DropSequence drop ? drop.sequence() : name;
        Sequence found = name == null ? null : there.sequences().get(name);
        if (found != null && !said.sequences().containsKey(found.name())) {
            declare(new CreateSequence(found));
        }
    }

    private void enumType(Operation operation) {
        ObjectName name =
                operation instanceof AlterEnumType alter ? alter.before().name() : null;
        name = operation instanceof AddEnumValue add ? add.type() : name;
        name = operation instanceof DropEnumType drop ? drop.type() : name;
        EnumType found = name == null ? null : there.enumTypes().get(name);
        if (found != null && !said.enumTypes().containsKey(found.name())) {
            declare(new CreateEnumType(found));
        }
    }

    private void compositeType(Operation operation) {
        ObjectName name =
                operation instanceof AlterCompositeType alter ? alter.before().name() : null;
        name = operation instanceof RenameAttribute rename ? rename.type() : name;
        name = operation instanceof DropCompositeType drop ? drop.type() : name;
        CompositeType found = name == null ? null : there.compositeTypes().get(name);
        if (found != null && !said.compositeTypes().containsKey(found.name())) {
            declare(new CreateCompositeType(found));
        }
    }

    private void declare(Operation operation) {
        missing.add(operation);
        said = operation.apply(said);
    }
}
