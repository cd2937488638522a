package dev.migration;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterCompositeType;
import dev.migration.operation.AlterEnumType;
import dev.migration.operation.AlterSequence;
import dev.migration.operation.Backfill;
import dev.migration.operation.ContinueSequence;
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
import dev.migration.operation.DropSchema;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.InsertRows;
import dev.migration.operation.IrreversibleException;
import dev.migration.operation.JdbcWork;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameAttribute;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameConstraint;
import dev.migration.operation.RenameEnumValue;
import dev.migration.operation.RenameIndex;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.operation.RunCode;
import dev.migration.operation.SetTableComment;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Constraint;
import dev.migration.schema.EnumType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Sequence;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a revision records on, one call for each object. Nothing runs while a revision records.
 *
 * <p>Names are written as in SQL: {@code users} or {@code audit.users}; a name with a space, a dot or capitals that
 * matter stands in double quotes.
 *
 * <p>Not thread-safe.
 */
public final class Operations {

    private final List<Operation> recorded = new ArrayList<>();

    /** What was recorded until now, in order. */
    public List<Operation> recorded() {
        return List.copyOf(recorded);
    }

    public void createTable(String table, Consumer<TableBuilder> content) {
        TableBuilder builder = new TableBuilder(ObjectName.of(table));
        content.accept(builder);
        add(new CreateTable(builder.build()));
    }

    public void dropTable(String table) {
        add(new DropTable(ObjectName.of(table)));
    }

    /** @param to the new name, with the schema if {@code from} has one */
    public void renameTable(String from, String to) {
        add(new RenameTable(ObjectName.of(from), ObjectName.of(to)));
    }

    public void commentTable(String table, @Nullable String comment) {
        add(new SetTableComment(ObjectName.of(table), comment));
    }

    public void addColumn(String table, String column, ColumnSpec spec) {
        add(new AddColumn(ObjectName.of(table), spec.named(column)));
    }

    public void dropColumn(String table, String column) {
        add(new DropColumn(ObjectName.of(table), Identifier.of(column)));
    }

    public void renameColumn(String table, String from, String to) {
        add(new RenameColumn(ObjectName.of(table), Identifier.of(from), Identifier.of(to)));
    }

    /** Gives a constraint of any kind another name. */
    public void renameConstraint(String table, String from, String to) {
        add(new RenameConstraint(ObjectName.of(table), Identifier.of(from), Identifier.of(to)));
    }

    public void renameIndex(String table, String from, String to) {
        add(new RenameIndex(ObjectName.of(table), Identifier.of(from), Identifier.of(to)));
    }

    /** @param to the new name, with the schema if {@code from} has one */
    public void renameSequence(String from, String to) {
        add(new RenameSequence(ObjectName.of(from), ObjectName.of(to)));
    }

    /** Changes a column; both sides are written whole. */
    public void alterColumn(String table, String column, ColumnSpec before, ColumnSpec after) {
        add(new AlterColumn(ObjectName.of(table), before.named(column), after.named(column)));
    }

    /** Gives rows with null in the column the value of an SQL expression. */
    public void backfill(String table, String column, String expression) {
        add(new Backfill(ObjectName.of(table), Identifier.of(column), expression));
    }

    /**
     * Marks that rows with null in the column need a value which only the author knows: to be replaced by {@link
     * #backfill}. Applying the revision is refused while such rows exist.
     */
    public void backfillRequired(String table, String column) {
        add(new Backfill(ObjectName.of(table), Identifier.of(column), null));
    }

    public void addPrimaryKey(String constraint, String table, String... columns) {
        addConstraint(table, new PrimaryKey(Identifier.of(constraint), identifiers(List.of(columns))));
    }

    public void addUnique(String constraint, String table, String... columns) {
        addConstraint(table, new UniqueConstraint(Identifier.of(constraint), identifiers(List.of(columns))));
    }

    public void addCheck(String constraint, String table, String expression) {
        addConstraint(table, new CheckConstraint(Identifier.of(constraint), expression));
    }

    public void addForeignKey(String constraint, String table, String column, ReferenceSpec reference) {
        addForeignKey(constraint, table, List.of(column), reference);
    }

    public void addForeignKey(String constraint, String table, List<String> columns, ReferenceSpec reference) {
        addConstraint(table, reference.named(constraint, columns));
    }

    /** Adds a constraint that the shorter methods cannot say. */
    public void addConstraint(String table, Constraint constraint) {
        add(new AddConstraint(ObjectName.of(table), constraint));
    }

    public void dropConstraint(String table, String constraint) {
        add(new DropConstraint(ObjectName.of(table), Identifier.of(constraint)));
    }

    public void createIndex(String index, String table, String... columns) {
        createIndex(table, ColumnTypes.index(index).on(columns));
    }

    public void createUniqueIndex(String index, String table, String... columns) {
        createIndex(table, ColumnTypes.index(index).on(columns).unique());
    }

    public void createIndex(String table, IndexSpec index) {
        add(new CreateIndex(ObjectName.of(table), index.build()));
    }

    public void dropIndex(String table, String index) {
        add(new DropIndex(ObjectName.of(table), Identifier.of(index)));
    }

    public void createSequence(String sequence, long start, long increment) {
        createSequence(new Sequence(ObjectName.of(sequence), start, increment));
    }

    /**
     * Makes a sequence where the database numbers best with one, such as PostgreSQL. Elsewhere columns that are {@link
     * ColumnSpec#nativeIdentity} number themselves, and whatever else is done to the sequence does nothing.
     */
    public void createNativeSequence(String sequence, long start, long increment) {
        createSequence(new Sequence(ObjectName.of(sequence), start, increment).withNative(true));
    }

    /** Makes a sequence that says everything itself: its limits, how many numbers are cached, whether it cycles. */
    public void createSequence(Sequence sequence) {
        add(new CreateSequence(sequence));
    }

    /** Changes start and increment; both sides are written whole. */
    public void alterSequence(String sequence, long startBefore, long incrementBefore, long start, long increment) {
        ObjectName name = ObjectName.of(sequence);
        alterSequence(new Sequence(name, startBefore, incrementBefore), new Sequence(name, start, increment));
    }

    /** Changes whatever differs between two sequences of one name. */
    public void alterSequence(Sequence before, Sequence after) {
        add(new AlterSequence(before, after));
    }

    /**
     * Lets a sequence go on behind the numbers that the rows of a table have already, if it is not there yet: its next
     * number is then the greatest in {@code column} plus {@code increment}.
     *
     * @param increment that of the sequence, greater than zero
     */
    public void continueSequence(String sequence, long increment, String table, String column) {
        add(new ContinueSequence(ObjectName.of(sequence), increment, ObjectName.of(table), Identifier.of(column)));
    }

    public void dropSequence(String sequence) {
        add(new DropSequence(ObjectName.of(sequence)));
    }

    /** Makes an enumeration that columns can have as their type: {@link ColumnTypes#namedEnum}. */
    public void createEnumType(String type, String... values) {
        add(new CreateEnumType(new EnumType(ObjectName.of(type), List.of(values))));
    }

    public void dropEnumType(String type) {
        add(new DropEnumType(ObjectName.of(type)));
    }

    /** Adds a value behind all others. */
    public void addEnumValue(String type, String value) {
        add(new AddEnumValue(ObjectName.of(type), value, null, null));
    }

    public void addEnumValueBefore(String type, String value, String before) {
        add(new AddEnumValue(ObjectName.of(type), value, before, null));
    }

    public void addEnumValueAfter(String type, String value, String after) {
        add(new AddEnumValue(ObjectName.of(type), value, null, after));
    }

    /** Gives a value another name; the rows that have it follow. */
    public void renameEnumValue(String type, String from, String to) {
        add(new RenameEnumValue(ObjectName.of(type), from, to));
    }

    /**
     * Removes values from an enumeration or changes their order; both sides are written whole. Refused while a row has
     * a value that goes.
     */
    public void alterEnumType(String type, List<String> valuesBefore, List<String> values) {
        ObjectName name = ObjectName.of(type);
        add(new AlterEnumType(new EnumType(name, valuesBefore), new EnumType(name, values)));
    }

    /**
     * Makes a type of several attributes that columns can have: {@link ColumnTypes#composite}. Not every database has
     * such types.
     */
    public void createCompositeType(String type, Consumer<CompositeTypeBuilder> attributes) {
        add(new CreateCompositeType(compositeType(type, attributes)));
    }

    public void dropCompositeType(String type) {
        add(new DropCompositeType(ObjectName.of(type)));
    }

    /**
     * Changes attributes of a composite type, or their order; both sides are written whole. Values keep what stands in
     * attributes of the same name; it is refused where a value does not fit a new type.
     */
    public void alterCompositeType(
            String type, Consumer<CompositeTypeBuilder> before, Consumer<CompositeTypeBuilder> after) {
        add(new AlterCompositeType(compositeType(type, before), compositeType(type, after)));
    }

    /** Gives an attribute of a composite type another name; values keep what stands in it. */
    public void renameAttribute(String type, String from, String to) {
        add(new RenameAttribute(ObjectName.of(type), Identifier.of(from), Identifier.of(to)));
    }

    private static CompositeType compositeType(String type, Consumer<CompositeTypeBuilder> attributes) {
        CompositeTypeBuilder builder = new CompositeTypeBuilder(ObjectName.of(type));
        attributes.accept(builder);
        return builder.build();
    }

    public void createSchema(String schema) {
        add(new CreateSchema(Identifier.of(schema)));
    }

    public void dropSchema(String schema) {
        add(new DropSchema(Identifier.of(schema)));
    }

    /** Inserts rows, each written as {@link ColumnTypes#row}. */
    @SafeVarargs
    public final void insert(String table, List<String> columns, List<@Nullable Object>... rows) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            values.add(row);
        }
        add(new InsertRows(ObjectName.of(table), identifiers(columns), values));
    }

    /** Runs a statement in the database's own words that changes rows or unmanaged objects only. */
    public void sql(String statement) {
        sql(ColumnTypes.sql(statement));
    }

    public void sql(SqlSpec statements) {
        add(statements.build());
    }

    /**
     * Says that {@code there} has happened to the schema without a revision, so that what follows fits it when the
     * revisions are replayed. Runs nothing.
     */
    public void declare(Consumer<Operations> there) {
        Operations declared = new Operations();
        there.accept(declared);
        add(ExecuteSql.declaring(declared.recorded()));
    }

    /** Runs code on the connection, in the revision's transaction, in the place where it was recorded. */
    public void run(String description, JdbcWork work) {
        add(new RunCode(description, work));
    }

    /**
     * Says in a downgrade that there is no way back.
     *
     * @throws IrreversibleException always
     */
    @SuppressWarnings("DoNotCallSuggester") // a downgrade is meant to call it
    public void irreversible(String why) {
        throw new IrreversibleException(why);
    }

    private void add(Operation operation) {
        recorded.add(operation);
    }

    static List<Identifier> identifiers(List<String> names) {
        return names.stream().map(Identifier::of).toList();
    }
}
