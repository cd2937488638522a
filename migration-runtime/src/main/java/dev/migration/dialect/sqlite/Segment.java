package dev.migration.dialect.sqlite;

import dev.migration.dialect.Refusal;
import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameConstraint;
import dev.migration.operation.RenameIndex;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Column;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of changes that follow upon each other with nothing between them. What every SQLite can alter safely is
 * altered at once; all else is collected on the table and done at the end, by one statement for a new table, and for
 * another by one rebuild unless the running version can alter all of it.
 */
final class Segment {

    private final SqliteCatalog catalog;
    private final ConstraintNames names;
    private final SegmentTables tables;
    private final List<Operation> renames;
    private final List<Step> steps = new ArrayList<>();

    private Segment(SqliteCatalog catalog, ConstraintNames names, List<Operation> renames) {
        this.catalog = catalog;
        this.names = names;
        this.tables = new SegmentTables(catalog, names);
        this.renames = renames;
    }

    /**
     * @param names what the renames before have left to do
     * @param renames those that come after, with no work on rows in between
     */
    static List<Step> steps(
            List<Operation> operations, ConstraintNames names, List<Operation> renames, Connection connection)
            throws SQLException {
        Segment segment = new Segment(new SqliteCatalog(connection), names, renames);
        for (Operation operation : operations) {
            try {
                segment.add(operation);
            } catch (Refusal e) {
                throw SqlitePlanner.refused(operation, e);
            }
        }
        segment.flush();
        return segment.steps;
    }

    private void add(Operation operation) throws SQLException {
        if (operation instanceof CreateTable create) {
            createTable(create);
        } else if (operation instanceof DropTable drop) {
            dropTable(drop.table());
        } else if (operation instanceof RenameTable rename) {
            renameTable(rename);
        } else if (operation instanceof CreateSequence create) {
            SqliteSequences.create(create.sequence()).forEach(this::sql);
        } else if (operation instanceof DropSequence drop) {
            dropTable(drop.sequence());
        } else if (operation instanceof RenameSequence rename) {
            renameTable(rename.from(), rename.to());
        } else if (operation instanceof CreateIndex create) {
            createIndex(create);
        } else if (operation instanceof DropIndex drop) {
            dropIndex(drop);
        } else if (operation instanceof RenameIndex rename) {
            renameIndex(rename);
        } else {
            addToTable(operation);
            EnumChange change = EnumChange.of(operation);
            if (change != null) {
                changeEnum(change);
            }
        }
        // the others have nothing to do here: comments are not kept, a sequence has only its next number, and schemas
        // are attached files
    }

    private void addToTable(Operation operation) throws SQLException {
        if (operation instanceof AddColumn add) {
            addColumn(add);
        } else if (operation instanceof DropColumn drop) {
            dropColumn(drop);
        } else if (operation instanceof RenameColumn rename) {
            renameColumn(rename);
        } else if (operation instanceof AlterColumn alter) {
            tables.named(alter.table(), alter.before().name()).alterColumn(alter.before(), alter.after());
        } else if (operation instanceof AddConstraint add) {
            tables.named(add.table()).addConstraint(add.constraint());
        } else if (operation instanceof DropConstraint drop) {
            tables.named(drop.table()).dropConstraint(drop.constraint());
        } else if (operation instanceof RenameConstraint rename) {
            tables.named(rename.table()).renameConstraint(rename.from(), rename.to());
        }
    }

    /** Nothing but the names of checks tells which tables have the enumeration. */
    private void changeEnum(EnumChange change) throws SQLException {
        for (ObjectName table : catalog.tablesWithEnums()) {
            if (!tables.isDropped(table)) {
                tables.named(table);
            }
        }
        tables.drafts().forEach(change::apply);
    }

    private void createTable(CreateTable create) {
        ObjectName name = create.table().name();
        TableDraft draft = new TableDraft(name, TableSql.parse(SqliteFragments.createTable(create.table())), true);
        draft.noteNumbered(create.table().columns().values());
        tables.create(draft);
    }

    private void dropTable(ObjectName table) {
        names.forget(table);
        if (tables.drop(table)) {
            sql("drop table " + SqliteFragments.name(table));
        }
    }

    private void renameTable(RenameTable rename) throws SQLException {
        if (rename.from().equals(rename.to())) {
            return;
        }
        names.renamed(rename, tables.stored(rename.from()));
        renameTable(rename.from(), rename.to());
    }

    private void renameTable(ObjectName from, ObjectName to) {
        sql("alter table " + SqliteFragments.name(from) + " rename to " + SqliteNames.quote(to.name()));
    }

    private void renameColumn(RenameColumn rename) throws SQLException {
        if (rename.from().text().equals(rename.to().text())) {
            return;
        }
        TableSql before = tables.stored(rename.table(), rename.from());
        names.renamed(rename, before);
        sql("alter table " + SqliteFragments.name(rename.table()) + " rename column " + SqliteNames.quote(rename.from())
                + " to " + SqliteNames.quote(rename.to()));
    }

    /** Made at the end: a rebuild that a later operation asks for would not know an index made before it. */
    private void createIndex(CreateIndex create) throws SQLException {
        String statement = SqliteFragments.createIndex(create.table(), create.index());
        tables.draft(create.table()).addIndex(create.index().name(), statement);
    }

    /** An index that the plan itself makes, before or behind, is dropped or left out with it. */
    private void dropIndex(DropIndex drop) throws SQLException {
        TableDraft draft = tables.draft(drop.table());
        if (!draft.forgetIndex(drop.index())) {
            sql("drop index " + SqliteFragments.name(drop.table().withName(drop.index())));
            draft.indexDropped(drop.index());
        }
    }

    /** SQLite renames no index: it is made again, from its own text. */
    private void renameIndex(RenameIndex rename) throws SQLException {
        TableDraft draft = tables.draft(rename.table());
        String text = draft.newIndex(rename.from());
        IndexSql index = text == null ? stored(rename) : IndexSql.parse(text);
        dropIndex(new DropIndex(rename.table(), rename.from()));
        draft.addIndex(
                rename.to(), index.renamed(SqliteFragments.name(rename.table().withName(rename.to()))));
    }

    private IndexSql stored(RenameIndex rename) throws SQLException {
        return catalog.indexTexts(rename.table()).stream()
                .map(IndexSql::parse)
                .filter(index -> index.name().equals(rename.from()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "the table has no index " + rename.from(),
                        "Correct the name in the revision. If the database was changed by hand, change it back."));
    }

    private void addColumn(AddColumn add) throws SQLException {
        TableDraft draft = tables.draft(add.table());
        if (draft.isPending() || !NativeAlter.canAdd(add.column())) {
            tables.named(add.table()).addColumn(add.column());
            return;
        }
        Column column = add.column();
        String check = SqliteEnumCheck.of(add.table(), column)
                .map(constraint -> " " + SqliteFragments.constraint(constraint))
                .orElse("");
        String definition = SqliteFragments.column(column, draft.sql().isStrict()) + check;
        sql("alter table " + SqliteFragments.name(add.table()) + " add column " + definition);
        TableSql before = draft.sql();
        draft.columnAdded(definition, column.name());
        names.reshaped(add.table(), before, draft.sql());
    }

    private void dropColumn(DropColumn drop) throws SQLException {
        TableDraft draft = tables.draft(drop.table(), drop.column());
        if (draft.sql().columns().size() == 1) {
            throw new Refusal("it is the only column of the table", "Drop the table, or add a column first.");
        }
        boolean free = !draft.isPending()
                && NativeAlter.canDrop(
                        drop.column(),
                        draft.sql(),
                        catalog.indexTexts(drop.table()),
                        catalog.triggersAndViews(drop.table()));
        if (free) {
            sql("alter table " + SqliteFragments.name(drop.table()) + " drop column "
                    + SqliteNames.quote(drop.column()));
            TableSql before = draft.sql();
            draft.columnDropped(drop.column());
            names.reshaped(drop.table(), before, draft.sql());
        } else {
            tables.named(drop.table()).dropColumn(drop.column());
        }
    }

    /** The rebuilds for names that no rebuild has taken along. */
    static List<Step> finish(ConstraintNames names, Connection connection) throws SQLException {
        Segment segment = new Segment(new SqliteCatalog(connection), names, List.of());
        for (ObjectName table : names.tables()) {
            segment.tables.named(table);
        }
        segment.flush();
        return segment.steps;
    }

    private void flush() throws SQLException {
        for (TableDraft draft : tables.drafts()) {
            requireNumberable(draft);
            if (draft.isPending()) {
                names.after(renames, draft.name(), draft.sql()).ifPresent(draft::nameConstraints);
            }
            if (draft.isNew()) {
                sql(draft.sql().rendered(SqliteFragments.name(draft.name())));
            } else if (draft.isRebuilt()) {
                steps.addAll(alterations(draft));
            }
            draft.newIndexes().forEach(this::sql);
        }
    }

    private List<Step> alterations(TableDraft draft) throws SQLException {
        Optional<List<Step>> alteration =
                catalog.version().altersConstraints() ? TableAlteration.of(draft) : Optional.empty();
        return alteration.isPresent() ? alteration.get() : new TableRebuild(draft, catalog).steps();
    }

    private static void requireNumberable(TableDraft draft) {
        for (Identifier column : draft.numbered()) {
            if (!draft.sql().rowidAlias().filter(column::equals).isPresent()) {
                throw new MigrationException(
                        "SQLite cannot number column " + draft.name() + "." + column
                                + ": it numbers only a column that is the whole primary key.",
                        "Make it the primary key, alone, in the same revision, or take identity() from the column.");
            }
        }
    }

    private void sql(String statement) {
        steps.add(new Step.Sql(statement));
    }
}
