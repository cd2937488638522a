package dev.migration.dialect.sqlite;

import dev.migration.dialect.Step;
import dev.migration.schema.Column;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps that put a table with another text in the place of one, with its rows, rowids, counter, indexes and
 * triggers; foreign keys, triggers and views elsewhere that name the table do not notice. See lang_altertable.html,
 * "Making Other Kinds Of Table Schema Changes". Foreign keys must not be enforced while the steps run, or dropping the
 * old table would delete the rows that refer to it.
 */
final class TableRebuild {

    private static final String PREFIX = "__migration_new_";

    private final TableDraft draft;
    private final SqliteCatalog catalog;
    private final String table;
    private final ObjectName copyName;
    private final String copy;
    private final List<Step> steps = new ArrayList<>();

    TableRebuild(TableDraft draft, SqliteCatalog catalog) {
        this.draft = draft;
        this.catalog = catalog;
        this.table = SqliteFragments.name(draft.name());
        this.copyName = draft.name()
                .withName(SqliteNames.stored(PREFIX + draft.name().name().text()));
        this.copy = SqliteFragments.name(copyName);
    }

    List<Step> steps() throws SQLException {
        List<String> indexes = indexes();
        List<String> triggers = catalog.triggerTexts(draft.name());
        List<String> views = catalog.readableViews(draft.name());

        steps.addAll(draft.guards());
        steps.addAll(NotNullGuards.of(draft));
        sql(draft.sql().rendered(copy));
        copyRows();
        guardCopy();
        copyCounter();
        sql("drop table " + table);
        // else the rename would stop at views that name the table, which does not exist at this moment
        sql("pragma legacy_alter_table = on");
        sql("alter table " + copy + " rename to "
                + SqliteNames.quote(draft.name().name()));
        sql("pragma legacy_alter_table = off");
        indexes.forEach(this::sql);
        triggers.forEach(trigger -> sql(SqlText.qualified(trigger, draft.name().schema())));
        views.forEach(this::guardView);
        return steps;
    }

    private List<String> indexes() throws SQLException {
        return catalog.indexTexts(draft.name()).stream()
                .filter(index -> draft.keepsIndex(IndexSql.parse(index).name()))
                .map(index -> SqlText.qualified(index, draft.name().schema()))
                .toList();
    }

    private void copyRows() {
        List<String> columns =
                new ArrayList<>(copiedColumns().map(TableRebuild::quote).toList());
        List<String> values =
                new ArrayList<>(copiedColumns().map(draft.conversions()::of).toList());
        keptRowid().ifPresent(rowid -> {
            columns.add(0, rowid);
            values.add(0, rowid);
        });
        if (!columns.isEmpty()) {
            sql("insert into " + copy + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                    + " from " + table);
        }
    }

    private Stream<Identifier> copiedColumns() {
        return draft.sql().columns().stream()
                .filter(column -> draft.isStored(column.name()) && !column.has(SqlPiece.Kind.GENERATED))
                .map(ColumnSql::name);
    }

    /** A name of the rowid that both tables understand, if it is not a column of the new one anyway. */
    private Optional<String> keptRowid() {
        boolean both = !draft.sql().isWithoutRowid() && !draft.original().isWithoutRowid();
        if (!both || draft.sql().rowidAlias().isPresent()) {
            return Optional.empty();
        }
        return Stream.of("rowid", "_rowid_", "oid")
                .filter(name -> isNoColumn(draft.sql(), name) && isNoColumn(draft.original(), name))
                .findFirst();
    }

    private static boolean isNoColumn(TableSql sql, String name) {
        return sql.columns().stream().noneMatch(column -> column.name().text().equalsIgnoreCase(name));
    }

    private void guardCopy() {
        guard(
                "select (select count(*) from " + table + ") - (select count(*) from " + copy + ")",
                "The rebuild of table " + draft.name() + " lost {count} of its rows; the change is undone.",
                "A conflict clause of the table (ON CONFLICT IGNORE or REPLACE) drops rows that violate a constraint."
                        + " Mend these rows before the change.");
        draft.retyped().stream().filter(column -> draft.isStored(column.name())).forEach(this::guardType);
    }

    /**
     * The copy converts as an insert does: what fits becomes a value of the new type, what does not stays what it was.
     * A CAST would make 0 of the text 'abc'.
     */
    private void guardType(Column column) {
        String storage = SqliteTypes.storage(column.type());
        if (!storage.isEmpty()) {
            String name = quote(column.name());
            guard(
                    "select count(*) from " + copy + " where " + name + " is not null and typeof(" + name + ") not in ("
                            + storage + ")",
                    "Column " + draft.name() + "." + column.name() + " is to become "
                            + SqliteTypes.name(column.type()) + ", but {count} of its rows have a value in it that is"
                            + " none.",
                    "Change these values first, with op.sql(..) before the change in the revision. They are: select "
                            + name + " from " + table + " where " + misfit(column, storage));
        }
    }

    /** On the old table, which is there again when the rebuild is refused. */
    private String misfit(Column column, String storage) {
        String name = quote(column.name());
        String value = draft.conversions().of(column.name());
        return value.equals(name)
                ? name + " <> cast(" + name + " as " + SqliteTypes.affinity(SqliteTypes.name(column.type())) + ")"
                : name + " is not null and typeof(" + value + ") not in (" + storage + ")";
    }

    /** AUTOINCREMENT must not give numbers again that deleted rows had. */
    private void copyCounter() {
        if (hasCounter(draft.original()) && hasCounter(draft.sql())) {
            String counters = SqliteFragments.name(draft.name().withName(Identifier.of("sqlite_sequence")));
            String oldName = SqliteNames.text(draft.original().name().text());
            String newName = SqliteNames.text(copyName.name().text());
            sql("delete from " + counters + " where name = " + newName);
            sql("insert into " + counters + " (name, seq) select " + newName + ", seq from " + counters
                    + " where name = " + oldName);
        }
    }

    private static boolean hasCounter(TableSql sql) {
        return NamedPieces.of(sql).stream()
                .anyMatch(named -> named.piece().options().autoincrement());
    }

    private void guardView(String view) {
        String name = SqliteFragments.name(draft.name().withName(SqliteNames.stored(view)));
        guard(
                "select count(*) from (select * from " + name + " limit 0)",
                "View " + view + " does not work with the changed table " + draft.name() + ".",
                "Drop the view before the change and create it again behind it, with op.sql(..).");
    }

    private void guard(String countQuery, String problem, String remedy) {
        steps.add(new Step.Guard(countQuery, problem, remedy));
    }

    private void sql(String statement) {
        steps.add(new Step.Sql(statement));
    }

    private static String quote(Identifier name) {
        return SqliteNames.quote(name);
    }
}
